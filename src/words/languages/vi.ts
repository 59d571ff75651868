// Vietnamese words; their accents are what tells many of them apart.
import type { Language } from "../language.js";

export const vi: Language = {
  id: "vi",
  script: "latin",
  accents: true,
  table: `
fn: một, con, cái, chiếc, chú, cô, bác, quả, trái, bông, cây, tòa, người, các, những, của, nó, anh, chị, em, tôi, chúng, ta, họ, này, kia, đó, ấy, và, với, cùng, hoặc, trong, trên, ở, tại, vào, ra, lên, xuống, qua, đến, tới, từ, về, theo, bên, cạnh, bên cạnh, giữa, trước, sau, ngoài, quanh, xung quanh, đang, đã, sẽ, rồi, cũng, vẫn, lại, nữa, rất, thì, là, có, được, bị, cho, để, khi, lúc, bây giờ, từ từ, nhanh, chậm, chậm rãi, đột nhiên, cùng nhau, nhau, vui vẻ, hạnh phúc, một mình, mình, trời, mặt, phía, hướng, dọc, ngang, khắp, nơi, bề mặt, đi, cứ, mà, còn, chỉ, nhiều lần, vùng, tiếp tục, liên tục, dần, dần dần, to, lớn, nhỏ, bé, gần, cao, bắt, đứa, ngôi, khỏi, trời đang, mọi, hết
ok: dễ thương, xinh đẹp, chân thực, thật, vui nhộn, ảnh, hình ảnh, video, phim, đáng yêu, đẹp
wish: làm ơn, cho xem, cho tôi xem, muốn xem, tôi muốn, muốn, hãy, xin, vui lòng, cho mình xem, vẽ, có thể, cho em xem, hiện, hãy cho, làm cho, được không, xem thử
talk greet: xin chào, chào, chào mọi người, chào bạn, hello, hi, alo, tạm biệt, chúc ngủ ngon, buổi sáng tốt lành, chào buổi sáng, chào cả nhà, mọi người, bạn khỏe không, cả nhà
talk laugh: haha, hahaha, hihi, hehe, kaka, kkk, =)), há há, cười chết, keke, hi hi
talk praise: đẹp quá, hay quá, tuyệt, tuyệt vời, dễ thương quá, giỏi quá, hay, xuất sắc, đỉnh, đỉnh quá, tốt, tốt quá, ồ, wow, ôi, cute quá, đáng yêu quá, ngầu, ngầu quá, đẹp lắm, hay lắm, tuyệt quá, quá, giỏi
talk opinion: thích, yêu, ghét, chán, chán quá, xấu, lạ, kỳ lạ, đáng sợ, sợ quá, tôi thích, tôi yêu, nghĩ, tệ
talk answer: vâng, dạ, không, cảm ơn, cám ơn, ok, đúng, ừ, được rồi, xin lỗi, hôm nay, ngày mai, các bạn, bạn, anh em, ừm, à, ơi, nhé, nha, ạ, thế, vậy
talk ask: gì, cái gì, tại sao, sao, vì sao, thế nào, như thế nào, ở đâu, đâu, ai, khi nào, bao giờ, bao nhiêu, mấy, đây là gì, phải không, làm gì, làm sao, hả
mod night: đêm, ban đêm, buổi tối, tối, trong đêm, ánh trăng, nửa đêm, bóng tối, tối tăm, về đêm
mod water: nước, mặt nước
mod under: dưới, đáy, bên dưới, sâu, phía dưới, dưới đáy
mod snow: tuyết
mod end: dừng, ngừng, tạnh, hết, kết thúc, thôi, không còn, đừng, tắt, ngưng, biến mất
mod begin: bắt đầu, bắt đầu có
mod fall: rơi, rơi xuống, đổ
mod go: đi đến, đi tới, đi vào, đến nơi, đi ra, du lịch, khám phá, đi xuống, di chuyển, đi lên, tiến vào
mod become: biến thành, trở thành, hóa thành
mod cut: chuyển cảnh, cắt cảnh
mod colorful: nhiều màu, sặc sỡ, đầy màu sắc, nhiều, đàn, bầy, rực rỡ
rel chase: đuổi, đuổi theo, rượt, rượt đuổi, săn, truy đuổi, săn đuổi, bám theo, bắt lấy, đuổi bắt, chạy theo
rel watch: xem, nhìn, ngắm, ngắm nhìn, quan sát, nhìn ngắm, dõi theo, theo dõi
rel over: nhảy qua, phóng qua, nhảy vượt qua
rel with: dắt, dẫn, đi dạo cùng, cùng với
action stand: đứng, ngồi, chờ, đợi, nghỉ, nghỉ ngơi, nằm, đứng yên, ở lại
action walk: đi bộ, đi dạo, dạo, bước, bước đi, dạo bước, đi lang thang, dạo chơi, lang thang, tản bộ
action run: chạy, chạy nhảy, chạy bộ, phi, lao, phóng, phi nước đại, chạy trốn, lái xe
action jump: nhảy, nhảy lên, bật, bật nhảy, nhảy nhót, nhảy cao, tung tăng, nhảy cẫng
action dance: nhảy múa, múa, khiêu vũ, nhảy đầm, nhún nhảy, múa hát, nhảy điệu
action spin: xoay, quay, quay vòng, xoay tròn, xoay vòng, lộn, quay tròn
action swim: bơi, bơi lội, tắm, lướt sóng, chèo thuyền, bơi lượn, giong buồm
action dive: lặn, lao xuống, nhảy xuống, chìm, lặn xuống, ngụp lặn
action rise: bay lên, cất cánh, phóng lên, trồi lên, mọc, leo, leo lên, vút lên, dâng lên
action fly: bay, bay lượn, lượn, bay qua, bay đến, bay vào, bay trong
action float: trôi, nổi, lơ lửng, trôi nổi, bồng bềnh, trôi dạt, bập bềnh
action grow: lớn lên, to ra, lớn dần, to lên, phình to, trở nên to, phóng to ra, to dần, lớn hơn, khổng lồ
action shrink: nhỏ lại, thu nhỏ, co lại, bé lại, nhỏ dần, nhỏ đi, bé đi
action enter: xuất hiện, bước vào, đi vào cảnh, tới rồi, hiện ra, hiện lên
action leave: rời đi, bỏ đi, rời khỏi, đi mất, đi khỏi, đi xa
action sleep: ngủ, đang ngủ, ngủ gật, ngủ trưa, chợp mắt, ngủ say, ngủ ngon, mơ, ngáy
action wave: vẫy tay, vẫy, chào tay, vẫy chào, vẫy tay chào, giơ tay chào
scene ocean: biển, đại dương, biển cả, sóng, sóng biển, ngoài biển, ngoài khơi, hồ, sông, trên biển, ao, bể bơi, hồ bơi, bến cảng
scene bay: san francisco, cầu cổng vàng, vịnh san francisco, vịnh
scene under water: dưới nước, dưới biển, đáy biển, dưới đáy biển, trong nước, lòng biển, dưới lòng biển, đại dương sâu, lòng đại dương, dưới đại dương, đáy đại dương, san hô, rạn san hô, dưới mặt nước
scene beach: bãi biển, bờ biển, bãi cát, ven biển, đảo, hòn đảo, cây cọ, cây dừa, bờ cát, hàng dừa
scene mars: sao hỏa, sao hoả, hành tinh đỏ, hỏa tinh
scene moon: mặt trăng, cung trăng, trăng
scene space: vũ trụ, không gian, ngoài vũ trụ, thiên hà, ngân hà, giữa các vì sao, ngoài không gian, sao thổ
scene forest: rừng, khu rừng, rừng rậm, cánh rừng, rừng cây, cây cối, cây, rừng tre, bụi cây
scene night forest: rừng đêm, rừng ban đêm, khu rừng ban đêm, rừng tối, khu rừng tối, rừng về đêm, khu rừng đêm, rừng vào ban đêm
scene desert: sa mạc, cát, đồi cát, cồn cát, ai cập, kim tự tháp, hoang mạc
scene meadow: đồng cỏ, cánh đồng, bãi cỏ, cỏ, thảo nguyên, vườn, công viên, cánh đồng hoa, khu vườn, hoa, đồng hoa, sân cỏ, nông trại, đồi, vườn hoa, đồng quê
scene snow: trong tuyết, trên tuyết, băng, trên băng, bắc cực, nam cực, núi tuyết, mùa đông, sông băng, tuyết trắng, núi, vùng tuyết, tảng băng
scene city: thành phố, phố, đường phố, con phố, đường, thị trấn, làng, ngôi làng, new york, hà nội, sài gòn, chợ, quảng trường, đô thị
scene sky: bầu trời, trên trời, mây, không trung, đám mây, trời xanh, giữa trời, trên không
scene night sky: bầu trời đêm, trời đêm, dưới ánh sao, trời đầy sao, bầu trời đầy sao, dưới ánh trăng, ngôi sao, các vì sao, sao, đêm đầy sao, trăng tròn, dưới các vì sao
scene room: phòng, căn phòng, nhà, trong nhà, phòng khách, phòng ngủ, nhà bếp, bếp, căn hộ, lớp học, giường, ghế sofa
event rain: mưa, trời mưa, cơn mưa, mưa to, bão, mưa rơi, dưới mưa, trong mưa, mưa phùn, giông bão
event snow: tuyết rơi, bão tuyết, bông tuyết, mưa tuyết, tuyết bắt đầu rơi, tuyết đang rơi
event fireworks: pháo hoa, bắn pháo hoa, pháo bông, pháo
event bubbles: bong bóng xà phòng, bọt, bọt nước, bọt biển, bọt khí
event fishes: đàn cá, cá nhiều màu, cá sặc sỡ, đàn cá nhiều màu sắc, cá đầy màu sắc, bầy cá
event balloons: những quả bóng bay, bóng bay đầy màu sắc, nhiều bóng bay, những bong bóng bay
event puddle: vũng nước, vũng, vũng bùn
style cartoon: hoạt hình, phim hoạt hình, truyện tranh, kiểu hoạt hình
style pencil: bút chì, vẽ bút chì, tranh vẽ, phác họa, bức vẽ bút chì, tranh bút chì, ký họa
style normal: trở lại thật, như thật lại
camera zoom in: phóng to, cận cảnh, lại gần, máy quay lại gần
camera zoom out: lùi xa, máy quay lùi, từ xa, toàn cảnh, lùi ra
camera side view: từ bên cạnh, góc nghiêng, góc nhìn ngang, nhìn ngang
camera pan: máy quay lia, lia máy
camera still: máy quay đứng yên
no: hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, hoàng hôn, bình minh
actor dog: chó, chó con, cún, cún con, con chó
actor cat: mèo, mèo con
actor bear: gấu, gấu nâu
actor teddy bear: gấu bông, gấu teddy, gấu nhồi bông
actor polar bear: gấu bắc cực, gấu trắng
actor panda: gấu trúc, panda
actor raccoon: gấu mèo
actor fox: cáo
actor wolf: sói, chó sói
actor rabbit: thỏ, thỏ con
actor tiger: hổ, cọp, báo
actor lion: sư tử
actor monkey: khỉ
actor elephant: voi
actor horse: ngựa, lừa
actor cow: bò, bò sữa, trâu
actor pig: lợn, heo
actor sheep: cừu
actor goat: dê
actor mouse: chuột
actor deer: hươu, nai, tuần lộc
actor camel: lạc đà
actor giraffe: hươu cao cổ
actor zebra: ngựa vằn
actor frog: ếch, cóc
actor chicken: gà, gà mái
actor rooster: gà trống
actor chick: gà con
actor duck: vịt, ngỗng
actor snake: rắn
actor turtle: rùa, rùa biển
actor crocodile: cá sấu
actor bee: ong
actor ant: kiến
actor butterfly: bướm
actor owl: cú, cú mèo
actor eagle: đại bàng, chim ưng
actor parrot: vẹt, chim
actor penguin: chim cánh cụt, cánh cụt
actor whale: cá voi
actor dolphin: cá heo
actor shark: cá mập
actor octopus: bạch tuộc
actor squid: mực
actor crab: cua
actor tropical fish: cá, cá nhiệt đới, cá vàng
actor jellyfish: sứa
actor seal: hải cẩu
actor dragon: rồng
actor dinosaur: khủng long
actor unicorn: kỳ lân
actor robot: rô bốt, rô-bốt, robot, người máy
actor alien: người ngoài hành tinh
actor astronaut: phi hành gia
actor wizard: phù thủy, pháp sư
actor superhero: siêu anh hùng
actor princess: công chúa, nữ hoàng
actor prince: hoàng tử
actor ghost: ma, con ma, bóng ma
actor monster: quái vật
actor fairy: tiên, nàng tiên, cô tiên
actor genie: thần đèn
actor mermaid: nàng tiên cá, tiên cá, người cá
actor clown: chú hề, hề
actor santa claus: ông già noel, ông già nô en
actor vampire: ma cà rồng
actor cook: đầu bếp
actor firefighter: lính cứu hỏa
actor police officer: cảnh sát, công an
actor farmer: nông dân
actor rocket: tên lửa, tàu vũ trụ, phi thuyền
actor ufo: đĩa bay
actor airplane: máy bay
actor helicopter: trực thăng, máy bay trực thăng
actor sailboat: thuyền buồm, thuyền
actor ship: tàu, tàu thủy, con tàu
actor car: ô tô, xe hơi, xe, xe ô tô
actor bus: xe buýt
actor taxi: taxi
actor train: tàu hỏa, xe lửa
actor bicycle: xe đạp
actor police car: xe cảnh sát
actor fire engine: xe cứu hỏa
actor balloon: bóng bay, bong bóng, quả bóng bay, khinh khí cầu
actor ball: quả bóng, bóng đá, bóng
actor kite: diều, con diều
actor snowman: người tuyết
actor apple: táo
actor banana: chuối
actor watermelon: dưa hấu
actor cake: bánh kem, bánh sinh nhật, bánh
actor ice cream: kem
actor umbrella: ô, cái ô, dù
actor gift: quà, món quà
actor crown: vương miện
actor key: chìa khóa
actor castle: lâu đài
actor tent: lều
actor rose: hoa hồng
actor sunflower: hoa hướng dương
actor cactus: xương rồng
actor mushroom: nấm
actor top hat: mũ, nón
actor alarm clock: đồng hồ
actor snail: ốc sên
actor hedgehog: nhím
actor swan: thiên nga
`,
};
