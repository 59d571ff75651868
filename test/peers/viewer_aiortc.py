"""A WHEP viewer on aiortc: decodes pictures for five seconds, leaves by DELETE.

Prints one line of JSON: {"codec": ..., "frames": ...}. Usage: viewer_aiortc.py WHEP-URL VP8|H264
"""
import asyncio
import json
import sys
import urllib.request
from urllib.parse import urljoin

from aiortc import RTCPeerConnection, RTCRtpReceiver, RTCSessionDescription

WATCHED_S = 5
LIMIT_S = 20


def call(method, url, body=b""):
    """Status, headers and text of an answer."""
    request = urllib.request.Request(url, data=body or None, method=method)
    if body:
        request.add_header("Content-Type", "application/sdp")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.status, answer.headers, answer.read().decode()


async def watch(url, codec):
    connection = RTCPeerConnection()
    connection.addTransceiver("audio", direction="recvonly")
    video = connection.addTransceiver("video", direction="recvonly")
    codecs = RTCRtpReceiver.getCapabilities("video").codecs
    video.setCodecPreferences([one for one in codecs if one.mimeType in (f"video/{codec}", "video/rtx")])
    await connection.setLocalDescription(await connection.createOffer())
    status, headers, answer = await asyncio.to_thread(call, "POST", url, connection.localDescription.sdp.encode())
    if status != 201:
        raise SystemExit(f"{status} {answer}")
    await connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))
    track = video.receiver.track
    loop = asyncio.get_running_loop()
    picture = await asyncio.wait_for(track.recv(), LIMIT_S)
    frames, until = 1, loop.time() + WATCHED_S
    while loop.time() < until:
        picture = await asyncio.wait_for(track.recv(), LIMIT_S)
        frames += 1
    status, _, _ = await asyncio.to_thread(call, "DELETE", urljoin(url, headers["Location"]))
    await connection.close()
    print(json.dumps({"codec": codec, "frames": frames, "status": status, "width": picture.width}), flush=True)


asyncio.run(watch(sys.argv[1], sys.argv[2]))
