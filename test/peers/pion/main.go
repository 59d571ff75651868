// A strict WHEP viewer on Pion: offers audio and video, counts what arrives for five seconds, leaves by DELETE. With "relay" it goes
// by the TURN servers of the answer's Link headers alone, and trickles its candidates.
// Prints one line of JSON: {"packets": ..., "frames": ...}. Usage: pion WHEP-URL [relay]
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
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/pion/rtcp"
	"github.com/pion/webrtc/v4"
)

const watched = 5 * time.Second

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		log.Fatal("usage: pion WHEP-URL [relay]")
	}
	relayed := len(os.Args) == 3 && os.Args[2] == "relay"
	endpoint, err := url.Parse(os.Args[1])
	check(err)
	settings := webrtc.SettingEngine{}
	settings.SetIncludeLoopbackCandidate(true)
	media := &webrtc.MediaEngine{}
	check(media.RegisterDefaultCodecs())
	api := webrtc.NewAPI(webrtc.WithSettingEngine(settings), webrtc.WithMediaEngine(media))
	configuration := webrtc.Configuration{}
	if relayed {
		configuration.ICETransportPolicy = webrtc.ICETransportPolicyRelay
	}
	connection, err := api.NewPeerConnection(configuration)
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
	if !relayed {
		check(connection.SetLocalDescription(offer))
		<-gathered
		offer = *connection.LocalDescription()
	}
	response, err := http.Post(endpoint.String(), "application/sdp", bytes.NewBufferString(offer.SDP))
	check(err)
	body, err := io.ReadAll(response.Body)
	check(err)
	if response.StatusCode != http.StatusCreated {
		log.Fatalf("%s: %s", response.Status, body)
	}
	if relayed {
		configuration.ICEServers = serversOf(response.Header.Get("Link"))
		check(connection.SetConfiguration(configuration))
		check(connection.SetLocalDescription(offer))
		<-gathered
	}
	check(connection.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeAnswer, SDP: string(body)}))
	session, err := endpoint.Parse(response.Header.Get("Location"))
	check(err)
	if relayed {
		trickle(session.String(), response.Header.Get("ETag"), connection.LocalDescription().SDP)
		// A way by a relay takes its time; what counts is what comes on it.
		for until := time.Now().Add(watched); packets.Load() == 0 && time.Now().Before(until); {
			time.Sleep(10 * time.Millisecond)
		}
	}
	time.Sleep(watched)
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

var server = regexp.MustCompile(`<([^>]+)>; rel="ice-server"; username="([^"]+)"; credential="([^"]+)"; credential-type="password"`)

func serversOf(link string) []webrtc.ICEServer {
	var servers []webrtc.ICEServer
	for _, found := range server.FindAllStringSubmatch(link, -1) {
		servers = append(servers, webrtc.ICEServer{URLs: []string{found[1]}, Username: found[2], Credential: found[3]})
	}
	if len(servers) == 0 {
		log.Fatalf("no TURN server is in Link: %q", link)
	}
	return servers
}

func trickle(session, etag, sdp string) {
	var lines []string
	for _, line := range strings.Split(sdp, "\r\n") {
		if strings.HasPrefix(line, "a=ice-ufrag:") || strings.HasPrefix(line, "a=ice-pwd:") || strings.HasPrefix(line, "a=candidate:") {
			if strings.Contains(line, " typ ") && !strings.Contains(line, " typ relay ") {
				log.Fatalf("a candidate is no relay's: %s", line)
			}
			lines = append(lines, line)
		}
	}
	request, err := http.NewRequest(http.MethodPatch, session, strings.NewReader(strings.Join(lines, "\r\n")+"\r\n"))
	check(err)
	request.Header.Set("Content-Type", "application/trickle-ice-sdpfrag")
	request.Header.Set("If-Match", etag)
	response, err := http.DefaultClient.Do(request)
	check(err)
	if response.StatusCode != http.StatusNoContent {
		log.Fatalf("PATCH: %s", response.Status)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
