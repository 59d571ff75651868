// A strict WHIP endpoint (RFC 9725) on Pion: takes one stream, counts its pictures, asks for key frames by PLI and FIR, and waits
// for the farewell. Prints its address on the first line and one line of JSON at the end: {"frames", "answeredPli", "answeredFir",
// "left"}. What does not fit the RFC ends it with a sentence. Usage: whip TOKEN
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/pion/rtcp"
	"github.com/pion/rtp/codecs"
	"github.com/pion/webrtc/v4"
)

const (
	watched  = 5 * time.Second
	patience = 30 * time.Second
	// A second picture that is whole in itself must come by then.
	keyframeWithin = 2 * time.Second
)

type endpoint struct {
	token      string
	api        *webrtc.API
	connection *webrtc.PeerConnection
	frames     atomic.Int64
	keyframes  atomic.Int64
	ssrc       atomic.Uint32
	left       chan struct{}
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: whip TOKEN")
	}
	settings := webrtc.SettingEngine{}
	settings.SetIncludeLoopbackCandidate(true)
	media := &webrtc.MediaEngine{}
	check(media.RegisterDefaultCodecs())
	e := &endpoint{token: os.Args[1], left: make(chan struct{})}
	e.api = webrtc.NewAPI(webrtc.WithSettingEngine(settings), webrtc.WithMediaEngine(media))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Printf("http://%s/whip/evertale\n", listener.Addr())
	go func() { check(http.Serve(listener, e)) }()
	e.await("the first picture", patience, func() bool { return e.keyframes.Load() > 0 })
	time.Sleep(watched)
	frames := e.frames.Load()
	pli := e.asks(&rtcp.PictureLossIndication{MediaSSRC: e.ssrc.Load()})
	// Requests within half a second are one.
	time.Sleep(time.Second)
	fir := e.asks(&rtcp.FullIntraRequest{FIR: []rtcp.FIREntry{{SSRC: e.ssrc.Load(), SequenceNumber: 1}}})
	line, err := json.Marshal(map[string]any{"frames": frames, "answeredPli": pli, "answeredFir": fir})
	check(err)
	fmt.Println(string(line))
	select {
	case <-e.left:
		fmt.Println(`{"left":true}`)
	case <-time.After(patience):
		log.Fatal("nobody said goodbye by DELETE")
	}
}

func (e *endpoint) asks(request rtcp.Packet) bool {
	before := e.keyframes.Load()
	check(e.connection.WriteRTCP([]rtcp.Packet{request}))
	until := time.Now().Add(keyframeWithin)
	for time.Now().Before(until) {
		if e.keyframes.Load() > before {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func (e *endpoint) await(what string, limit time.Duration, there func() bool) {
	until := time.Now().Add(limit)
	for !there() {
		if time.Now().After(until) {
			log.Fatalf("%s did not come within %s", what, limit)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (e *endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer "+e.token {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	switch {
	case r.Method == http.MethodPost && r.URL.Path == "/whip/evertale":
		e.take(w, r)
	case r.Method == http.MethodDelete && r.URL.Path == "/session/1":
		w.WriteHeader(http.StatusOK)
		check(e.connection.Close())
		close(e.left)
	default:
		log.Fatalf("%s %s is not of this protocol", r.Method, r.URL.Path)
	}
}

func (e *endpoint) take(w http.ResponseWriter, r *http.Request) {
	if kind := r.Header.Get("Content-Type"); kind != "application/sdp" {
		log.Fatalf("the offer is sent as %q", kind)
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	check(err)
	offer := string(body)
	for _, wanted := range []string{"a=sendonly", "a=setup:actpass", "a=rtcp-mux", "a=group:BUNDLE"} {
		if !strings.Contains(offer, wanted) {
			log.Fatalf("the offer lacks %s:\n%s", wanted, offer)
		}
	}
	connection, err := e.api.NewPeerConnection(webrtc.Configuration{})
	check(err)
	e.connection = connection
	connection.OnTrack(func(track *webrtc.TrackRemote, _ *webrtc.RTPReceiver) { e.receive(track) })
	check(connection.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeOffer, SDP: offer}))
	answer, err := connection.CreateAnswer(nil)
	check(err)
	gathered := webrtc.GatheringCompletePromise(connection)
	check(connection.SetLocalDescription(answer))
	<-gathered
	w.Header().Set("Content-Type", "application/sdp")
	w.Header().Set("Location", "/session/1")
	w.WriteHeader(http.StatusCreated)
	_, _ = io.WriteString(w, connection.LocalDescription().SDP)
}

func (e *endpoint) receive(track *webrtc.TrackRemote) {
	if track.Codec().MimeType != webrtc.MimeTypeH264 {
		log.Fatalf("the stream is %s", track.Codec().MimeType)
	}
	e.ssrc.Store(uint32(track.SSRC()))
	depacketiser := &codecs.H264Packet{}
	var picture []byte
	for {
		packet, _, err := track.ReadRTP()
		if errors.Is(err, io.EOF) {
			return
		}
		check(err)
		part, err := depacketiser.Unmarshal(packet.Payload)
		check(err)
		picture = append(picture, part...)
		if packet.Marker {
			e.frames.Add(1)
			if whole(picture) {
				e.keyframes.Add(1)
			}
			picture = nil
		}
	}
}

// Whether the picture has its parameters and an IDR slice with it: what a decoder can begin with.
func whole(annexB []byte) bool {
	found := map[byte]bool{}
	for i := 0; i+4 < len(annexB); i++ {
		if annexB[i] == 0 && annexB[i+1] == 0 && annexB[i+2] == 0 && annexB[i+3] == 1 {
			found[annexB[i+4]&0x1f] = true
		}
	}
	return found[7] && found[8] && found[5]
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
