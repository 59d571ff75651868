// A strict WHEP viewer on Pion: offers audio and video, counts what arrives for five seconds, leaves by DELETE.
// Prints one line of JSON: {"packets": ..., "frames": ...}. Usage: pion WHEP-URL
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"sync/atomic"
	"time"

	"github.com/pion/rtcp"
	"github.com/pion/webrtc/v4"
)

const watched = 5 * time.Second

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: pion WHEP-URL")
	}
	endpoint, err := url.Parse(os.Args[1])
	check(err)
	settings := webrtc.SettingEngine{}
	settings.SetIncludeLoopbackCandidate(true)
	media := &webrtc.MediaEngine{}
	check(media.RegisterDefaultCodecs())
	api := webrtc.NewAPI(webrtc.WithSettingEngine(settings), webrtc.WithMediaEngine(media))
	connection, err := api.NewPeerConnection(webrtc.Configuration{})
	check(err)
	receive := webrtc.RTPTransceiverInit{Direction: webrtc.RTPTransceiverDirectionRecvonly}
	for _, kind := range []webrtc.RTPCodecType{webrtc.RTPCodecTypeAudio, webrtc.RTPCodecTypeVideo} {
		_, err = connection.AddTransceiverFromKind(kind, receive)
		check(err)
	}
	var packets, frames atomic.Int64
	var mime atomic.Value
	connection.OnTrack(func(track *webrtc.TrackRemote, _ *webrtc.RTPReceiver) {
		mime.Store(track.Codec().MimeType)
		_ = connection.WriteRTCP([]rtcp.Packet{&rtcp.PictureLossIndication{MediaSSRC: uint32(track.SSRC())}})
		for {
			packet, _, err := track.ReadRTP()
			if err != nil {
				return
			}
			packets.Add(1)
			if packet.Marker {
				frames.Add(1)
			}
		}
	})
	offer, err := connection.CreateOffer(nil)
	check(err)
	gathered := webrtc.GatheringCompletePromise(connection)
	check(connection.SetLocalDescription(offer))
	<-gathered
	response, err := http.Post(endpoint.String(), "application/sdp", bytes.NewBufferString(connection.LocalDescription().SDP))
	check(err)
	body, err := io.ReadAll(response.Body)
	check(err)
	if response.StatusCode != http.StatusCreated {
		log.Fatalf("%s: %s", response.Status, body)
	}
	check(connection.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeAnswer, SDP: string(body)}))
	time.Sleep(watched)
	session, err := endpoint.Parse(response.Header.Get("Location"))
	check(err)
	leave, err := http.NewRequest(http.MethodDelete, session.String(), nil)
	check(err)
	left, err := http.DefaultClient.Do(leave)
	check(err)
	if left.StatusCode != http.StatusOK {
		log.Fatalf("DELETE: %s", left.Status)
	}
	codec, _ := mime.Load().(string)
	line, err := json.Marshal(map[string]any{"codec": codec, "packets": packets.Load(), "frames": frames.Load()})
	check(err)
	fmt.Println(string(line))
	check(connection.Close())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
