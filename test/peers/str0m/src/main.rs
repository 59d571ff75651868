//! A WHEP viewer on str0m: offers audio and video, counts the pictures that come for five seconds, leaves by DELETE.
//! Prints one line of JSON: {"codec": ..., "frames": ...}. Usage: evertale-peer-str0m HOST:PORT PATH

use std::error::Error;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::time::{Duration, Instant};

use str0m::change::SdpAnswer;
use str0m::crypto::from_feature_flags;
use str0m::media::{Direction, KeyframeRequestKind, MediaKind};
use str0m::net::{Protocol, Receive};
use str0m::{Candidate, Event, Input, Output, Rtc};

const WATCHED: Duration = Duration::from_secs(5);
/// Joining included.
const LIMIT: Duration = Duration::from_secs(20);

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(host), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: evertale-peer-str0m HOST:PORT PATH".into());
    };
    from_feature_flags().install_process_default();
    let mut rtc = Rtc::builder().build(Instant::now());
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    rtc.add_local_candidate(Candidate::host(socket.local_addr()?, "udp")?);
    let mut changes = rtc.sdp_api();
    changes.add_media(MediaKind::Audio, Direction::RecvOnly, None, None, None);
    let video = changes.add_media(MediaKind::Video, Direction::RecvOnly, None, None, None);
    let (offer, pending) = changes.apply().ok_or("nothing to offer")?;
    let (head, answer) = request(&host, "POST", &path, &offer.to_sdp_string())?;
    if !head.starts_with("HTTP/1.1 201") {
        return Err(format!("{head}\n{answer}").into());
    }
    let location = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().starts_with("location:").then(|| line[9..].trim().to_string()))
        .ok_or("no Location")?;
    let answer = SdpAnswer::from_sdp_string(&answer)?;
    rtc.sdp_api().accept_answer(pending, answer)?;

    let began = Instant::now();
    let (mut first, mut frames, mut codec) = (None::<Instant>, 0, String::new());
    let mut buffer = vec![0; 2000];
    while began.elapsed() < LIMIT && first.map_or(true, |at| at.elapsed() < WATCHED) {
        match rtc.poll_output()? {
            Output::Transmit(packet) => {
                socket.send_to(&packet.contents, packet.destination)?;
            }
            Output::Event(Event::MediaData(data)) => {
                frames += 1;
                codec = format!("{:?}", data.params.spec().codec);
                if first.is_none() {
                    first = Some(Instant::now());
                }
            }
            Output::Event(Event::Connected) => {
                if let Some(mut writer) = rtc.writer(video) {
                    let _ = writer.request_keyframe(None, KeyframeRequestKind::Pli);
                }
            }
            Output::Event(_) => {}
            Output::Timeout(until) => {
                let wait = until.saturating_duration_since(Instant::now());
                socket.set_read_timeout(Some(wait.clamp(Duration::from_millis(1), Duration::from_millis(100))))?;
                match socket.recv_from(&mut buffer) {
                    Ok((length, source)) => rtc.handle_input(Input::Receive(
                        Instant::now(),
                        Receive {
                            proto: Protocol::Udp,
                            source,
                            destination: socket.local_addr()?,
                            contents: buffer[..length].try_into()?,
                        },
                    ))?,
                    Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                        rtc.handle_input(Input::Timeout(Instant::now()))?
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
    }
    let (left, _) = request(&host, "DELETE", &location, "")?;
    if !left.starts_with("HTTP/1.1 200") {
        return Err(left.into());
    }
    println!("{{\"codec\": \"{codec}\", \"frames\": {frames}}}");
    Ok(())
}

/// Head and body of the answer, on a connection of its own.
fn request(host: &str, method: &str, path: &str, body: &str) -> Result<(String, String), Box<dyn Error>> {
    let mut stream = TcpStream::connect(host)?;
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/sdp\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut text = Vec::new();
    let mut part = [0; 4096];
    loop {
        let count = stream.read(&mut part)?;
        text.extend_from_slice(&part[..count]);
        let answer = String::from_utf8_lossy(&text).into_owned();
        if let Some((head, rest)) = answer.split_once("\r\n\r\n") {
            let expected = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").map(|n| n.trim().parse::<usize>()))
                .transpose()?
                .unwrap_or(0);
            if rest.len() >= expected || count == 0 {
                return Ok((head.to_string(), rest.to_string()));
            }
        }
        if count == 0 {
            return Err("the server closed the connection without an answer".into());
        }
    }
}
