"""A WHEP viewer on GStreamer's webrtcbin: decodes pictures for five seconds, leaves by DELETE.

Prints one line of JSON: {"codec": ..., "frames": ...}. Usage: viewer_gstreamer.py WHEP-URL. Runs with the system's Python,
whose gi it needs.
"""
import json
import sys
import urllib.request
from urllib.parse import urljoin

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstWebRTC", "1.0")
gi.require_version("GstSdp", "1.0")
from gi.repository import GLib, Gst, GstSdp, GstWebRTC  # noqa: E402

WATCHED_MS = 5000
LIMIT_MS = 20_000
CAPS = "application/x-rtp,media=video,encoding-name=VP8,payload=96,clock-rate=90000"

Gst.init(None)
loop = GLib.MainLoop()
pipeline = Gst.Pipeline.new("viewer")
webrtc = Gst.ElementFactory.make("webrtcbin", None)
webrtc.set_property("bundle-policy", "max-bundle")
pipeline.add(webrtc)
state = {"frames": 0, "session": None, "error": None}


def call(method, url, body=b""):
    request = urllib.request.Request(url, data=body or None, method=method)
    if body:
        request.add_header("Content-Type", "application/sdp")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.headers, answer.read().decode()


def on_frame(_pad, _info):
    state["frames"] += 1
    if state["frames"] == 1:
        GLib.timeout_add(WATCHED_MS, loop.quit)
    return Gst.PadProbeReturn.OK


def on_pad(_webrtc, pad):
    decoder = Gst.parse_bin_from_description("rtpvp8depay ! vp8dec ! fakesink name=sink sync=false", True)
    pipeline.add(decoder)
    decoder.sync_state_with_parent()
    pad.link(decoder.get_static_pad("sink"))
    decoder.get_by_name("sink").get_static_pad("sink").add_probe(Gst.PadProbeType.BUFFER, on_frame)


def on_gathered(*_):
    if webrtc.get_property("ice-gathering-state") != GstWebRTC.WebRTCICEGatheringState.COMPLETE:
        return
    offer = webrtc.get_property("local-description").sdp.as_text()
    headers, answer = call("POST", sys.argv[1], offer.encode())
    state["session"] = urljoin(sys.argv[1], headers["Location"])
    _, message = GstSdp.SDPMessage.new_from_text(answer)
    description = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.ANSWER, message)
    webrtc.emit("set-remote-description", description, Gst.Promise.new())


def on_offer(promise, *_):
    promise.wait()
    # The description's text belongs to the reply, which must live as long.
    reply = promise.get_reply()
    offer = reply.get_value("offer")
    webrtc.emit("set-local-description", offer, Gst.Promise.new())


def on_message(_bus, message):
    if message.type == Gst.MessageType.ERROR:
        state["error"] = message.parse_error()[0].message
        loop.quit()


webrtc.connect("pad-added", on_pad)
webrtc.connect("notify::ice-gathering-state", lambda *_: GLib.idle_add(lambda: on_gathered() or False))
bus = pipeline.get_bus()
bus.add_signal_watch()
bus.connect("message", on_message)
pipeline.set_state(Gst.State.PLAYING)
webrtc.emit("add-transceiver", GstWebRTC.WebRTCRTPTransceiverDirection.RECVONLY, Gst.Caps.from_string(CAPS))
webrtc.emit("create-offer", None, Gst.Promise.new_with_change_func(on_offer, None))
GLib.timeout_add(LIMIT_MS, loop.quit)
loop.run()
if state["session"] is not None:
    call("DELETE", state["session"])
pipeline.set_state(Gst.State.NULL)
if state["error"] is not None:
    sys.exit(state["error"])
print(json.dumps({"codec": "VP8", "frames": state["frames"]}))
