// A plain forwarder on Pion, to measure beside: sends every frame from standard input to every viewer, as Pion does by default
// (retransmissions, sender reports), and says "k" where a viewer asks for a key frame. A frame is its length and RTP
// timestamp, four octets each, then H.264 as Annex B. The first line of output is the address.
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"

	"github.com/pion/rtcp"
	"github.com/pion/rtp"
	"github.com/pion/rtp/codecs"
	"github.com/pion/webrtc/v4"
)

const payloadOctets = 1184

func main() {
	settings := webrtc.SettingEngine{}
	settings.SetIncludeLoopbackCandidate(true)
	settings.SetNetworkTypes([]webrtc.NetworkType{webrtc.NetworkTypeUDP4})
	settings.SetIPFilter(func(ip net.IP) bool { return ip.IsLoopback() })
	media := &webrtc.MediaEngine{}
	check(media.RegisterDefaultCodecs())
	api := webrtc.NewAPI(webrtc.WithSettingEngine(settings), webrtc.WithMediaEngine(media))
	track, err := webrtc.NewTrackLocalStaticRTP(webrtc.RTPCodecCapability{MimeType: webrtc.MimeTypeH264, ClockRate: 90000}, "video", "forwarder")
	check(err)
	out := &lines{}
	http.HandleFunc("/", func(response http.ResponseWriter, request *http.Request) {
		answer, err := watch(api, track, request.Body, out)
		if err != nil {
			http.Error(response, err.Error(), http.StatusBadRequest)
			return
		}
		response.WriteHeader(http.StatusCreated)
		_, _ = io.WriteString(response, answer)
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	out.say("http://" + listener.Addr().String())
	go func() { check(http.Serve(listener, nil)) }()
	forward(track)
}

func watch(api *webrtc.API, track *webrtc.TrackLocalStaticRTP, body io.Reader, out *lines) (string, error) {
	offer, err := io.ReadAll(body)
	if err != nil {
		return "", err
	}
	connection, err := api.NewPeerConnection(webrtc.Configuration{})
	if err != nil {
		return "", err
	}
	sender, err := connection.AddTrack(track)
	if err != nil {
		return "", err
	}
	connection.OnConnectionStateChange(func(state webrtc.PeerConnectionState) {
		if state == webrtc.PeerConnectionStateConnected {
			out.say("k")
		}
	})
	go func() {
		for {
			packets, _, err := sender.ReadRTCP()
			if err != nil {
				return
			}
			for _, packet := range packets {
				if _, ok := packet.(*rtcp.PictureLossIndication); ok {
					out.say("k")
				}
			}
		}
	}()
	if err = connection.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeOffer, SDP: string(offer)}); err != nil {
		return "", err
	}
	answer, err := connection.CreateAnswer(nil)
	if err != nil {
		return "", err
	}
	gathered := webrtc.GatheringCompletePromise(connection)
	if err = connection.SetLocalDescription(answer); err != nil {
		return "", err
	}
	<-gathered
	return connection.LocalDescription().SDP, nil
}

func forward(track *webrtc.TrackLocalStaticRTP) {
	in := bufio.NewReader(os.Stdin)
	payloader := &codecs.H264Payloader{}
	header := make([]byte, 8)
	sequence := uint16(1)
	for {
		if _, err := io.ReadFull(in, header); err != nil {
			return
		}
		frame := make([]byte, binary.BigEndian.Uint32(header))
		if _, err := io.ReadFull(in, frame); err != nil {
			return
		}
		payloads := payloader.Payload(payloadOctets, frame)
		for i, payload := range payloads {
			packet := &rtp.Packet{
				Header: rtp.Header{
					Version:        2,
					Marker:         i == len(payloads)-1,
					SequenceNumber: sequence,
					Timestamp:      binary.BigEndian.Uint32(header[4:]),
				},
				Payload: payload,
			}
			sequence++
			_ = track.WriteRTP(packet)
		}
	}
}

type lines struct{ lock sync.Mutex }

func (l *lines) say(line string) {
	l.lock.Lock()
	defer l.lock.Unlock()
	fmt.Println(line)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
