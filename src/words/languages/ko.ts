// Korean words; particles and verb endings follow stems, so most stand as the beginnings of words.
import type { Language } from "../language.js";

export const ko: Language = {
  id: "ko",
  script: "hangul",
  stemAtLeast: 1,
  endingsAtMost: 2,
  endings:
    "이 가 은 는 을 를 에 에서 으로 로 와 과 랑 이랑 의 도 만 까지 부터 에게 한테 위 위에 위에서 위를 속 속에 속에서 안 안에 안에서 밑 밑에서 아래 아래에서 들 들이 들은 들을 처럼 하고 이다 입니다 에서는 에는 으로는 마다 께서 이여 야 아 사이 사이에서 사이로 쪽으로 위로 위의 속의 속을 속으로 안의 안으로 가운데 한가운데 한가운데서 표면 표면에서",
  table: `
fn: 한, 하나, 한마리, 마리, 한 마리, 한 마리가, 한명, 명, 그, 그의, 그녀, 이, 저, 그것, 그리고, 하고, 와, 과, 위, 위에서, 위에, 위를, 속, 속에서, 속에, 속을, 안, 안을, 안으로, 안에서, 안에, 밑, 밑에서, 아래, 아래에서, 옆, 옆에서, 옆에, 앞, 앞에서, 뒤, 함께, 같이, 있다, 있는, 있어요, 있습니다, 있어, 있네, 하는, 하고, 한다, 해요, 합니다, 했다, 하며, 하면서, 지금, 이제, 다시, 또, 아주, 매우, 천천히, 빠르게, 빨리, 갑자기, 계속, 자기, 그리고, 에서, 에, 로, 으로, 을, 를, 이, 가, 은, 는, 의, 도, 우리, 나, 내, 너, 위로, 사이, 사이에서, 사이로, 가운데, 쪽으로, 통해, 따라, 가로질러, 지나, 너머, 데, 중, 중이다, 중이에요, 중입니다, 모두, 신나게, 즐겁게, 행복하게, 혼자, 넘어, 곳, 곳에서, 주변, 근처, 아직, 여전히, 때, 동안, 표면, 하네, 대, 개, 채, 이다, 입니다, 그러다, 그러자, 커다란, 작은, 큰, 추고, 출, 추는, 자신의, 표면에서, 높이
ok: 귀여운, 예쁜, 아름다운, 사실적인, 진짜, 행복한, 멋진, 사진, 영상, 비디오, 영화, 그림, 재미있는
wish: 보여줘, 보여주세요, 보여 줘, 보고, 보고싶어, 보고 싶어, 보고싶어요, 보고 싶어요, 주세요, 해줘, 해주세요, 부탁, 부탁해, 부탁해요, 부탁합니다, 원해, 원해요, 싶어, 싶어요, 제발, 줘, 나와줘, 나오게, 만들어, 만들어줘, 만들어주세요, 하게, 그려줘, 그려주세요, 나오게 해줘, 시켜줘, 해봐, 할래, 볼래, 하자, 추게, 내려줘, 오게
talk greet: 안녕, 안녕하세요, 안녕하십니까, 하이, 헬로, 반가워, 반가워요, 반갑습니다, 잘가, 잘자, 좋은 아침, 안뇽, 하이요, 굿모닝, 바이, 바이바이, 안녕히, 계세요, 가세요, 여러분
talk laugh: ㅋㅋ*, ㅎㅎ*, ㅋ, ㅎ, 하하, 하하하, 히히, 호호, 크크, ㅋㄷ, ㅠㅠ, ㅜㅜ, ㄷㄷ, 풉
talk praise: 귀여워*, 귀엽다*, 귀엽네*, 귀여움, 예뻐*, 예쁘다*, 예쁘네*, 멋져*, 멋지다*, 멋있*, 대박, 최고*, 좋아*, 좋다*, 좋네*, 굉장*, 대단*, 와, 우와, 와우, 짱, 재밌*, 재미있*, 훌륭*, 신기*, 쩐다, 쩔어, 굿, 아름답*, 완벽*, 놀라워*, 잘했어*, 환상적*, 사랑스러*
talk opinion: 사랑해*, 싫어*, 지루*, 이상해*, 이상하*, 무서워*, 무섭*, 별로*, 징그*, 생각*, 같아*, 느려*, 노잼
talk answer: 네, 예, 응, 아니, 아니요, 고마워*, 감사*, 고맙*, 미안*, 죄송*, 알겠*, 그래, 그래요, 맞아*, 오케이, ㅇㅇ, ㅇㅋ, ㄴㄴ, ㄱㅅ, ㄳ, 다들, 모두들, 오늘, 내일, 방송, 너무, 정말, 진짜로, 진심, 헐, 아하, 음, 글쎄, 화이팅, 파이팅, 테스트, 첫번째, 일등
talk ask: 뭐*, 무엇*, 뭔가요, 뭐예요, 뭐야, 왜*, 어떻게*, 어디*, 누구*, 누가, 언제*, 몇*, 얼마*, 무슨*, 어떤*, 이게, 이거, 인가요, 하나요, 나요, 할까요, 뭐지, 있나요, 되나요, 인가
talk other: 인공지능*, 들려*, 들리*
mod night: 밤*, 야간*, 한밤중*, 달빛*, 어두운*, 어둠*, 깜깜한, 캄캄한, 밤하늘의
mod water: 물, 물에서, 물에, 물가*, 물 위*
mod under: 밑바닥*, 바닥*, 깊은*, 깊이
mod snow: 눈, 눈이, 눈을, 눈의, 하얀 눈*
mod end: 그치*, 그쳤*, 그친*, 멈추*, 멈췄*, 멈춘*, 끝나*, 끝났*, 끝*, 그만*, 사라졌*, 말고, 없이, 없애*
mod begin: 시작*, 내리기*, 오기*
mod fall: 내리*, 내려*, 내린*, 온다*, 와요*, 오고*, 옵니다, 오는, 떨어*, 쏟아*, 왔*, 오네*
mod go: 가다*, 간다*, 가요*, 가고*, 갑니다*, 갔다*, 가는*, 들어가*, 들어간*, 도착*, 여행*, 탐험*, 향해*, 향한*, 들어갔*, 들어갑*, 온 *
mod become: 변한다*, 변신*, 변해*, 변했*, 된다*, 되었다*, 돼요*, 됩니다, 됐다*, 바뀌*
mod cut: 장면 전환*, 컷
mod colorful: 알록달록*, 형형색색*, 다채로운, 많은*, 화려한, 여러*, 떼*, 무리*, 색색의
rel chase: 쫓*, 뒤쫓*, 추격*, 따라가*, 따라간*, 따라다*, 사냥*, 잡으*, 잡는*, 잡고*, 추적*
rel watch: 본다*, 봐요*, 바라보*, 바라본*, 바라봅*, 지켜보*, 지켜본*, 쳐다보*, 쳐다본*, 구경*, 관찰*, 보고 있*, 올려다*, 감상*, 봅니다, 보는
rel over: 뛰어넘*, 뛰어 넘*, 넘는다*
rel with: 데리고*, 산책시키*
action stand: 서다, 서 있*, 선다*, 서있*, 앉*, 기다리*, 기다린*, 기다립*, 쉬다*, 쉬고*, 쉰다*, 쉬어*, 멈춰*, 머무*, 가만히*, 누워*, 눕*, 서서, 서고, 쉬는
action walk: 걷*, 걸어*, 걸음*, 걸으*, 걸었*, 산책*, 거닐*, 거니*, 돌아다*, 행진*, 하이킹*, 걸어간*, 걸어가*, 기어*, 배회*, 거니는
action run: 달리*, 달린*, 달려*, 달렸*, 달립*, 뛴다*, 뛰어가*, 뛰어간*, 뛰어다*, 질주*, 조깅*, 뛰고*, 뛰는*, 뛰어*, 뜁니다*, 도망*, 돌진*, 달음박질*, 경주*
action jump: 점프*, 뛰어오*, 뛰어올*, 깡충*, 폴짝*, 뜀*, 도약*, 껑충*, 튀어*, 튄다*, 통통*
action dance: 춘다, 춥니다, 췄다, 춰요, 추고, 추네, 춤*, 댄스*, 춤춘*, 춤추*, 춤을*, 무용*, 탱고*
action spin: 돌다*, 돈다*, 돌고*, 회전*, 빙글*, 빙빙*, 돌아요*, 도는*, 뱅글*, 맴돈*, 맴도*, 뱅뱅*, 구른*, 구르*, 돕니다*
action swim: 수영*, 헤엄*, 물놀이*, 항해*, 서핑*, 노를*
action dive: 잠수*, 다이빙*, 뛰어든*, 뛰어들*, 가라앉*, 물에 뛰어*, 급강하*, 잠긴*
action rise: 올라*, 오른다*, 오르*, 상승*, 이륙*, 발사*, 떠오르*, 떠오른*, 솟아*, 솟구*, 날아오르*, 날아오른*, 날아올*, 치솟*
action fly: 날*, 비행*, 날아*, 난다*, 나는*, 날고*, 납니다*, 활공*, 훨훨*
action float: 떠다*, 떠 있*, 떠있*, 둥둥*, 뜬다*, 부유*, 표류*, 떠 다*, 둥실*, 떠 *, 떠, 떠서, 공중부양*
action grow: 커진*, 커지*, 커져*, 자란*, 자라*, 거대해*, 커졌*, 성장*, 부풀*, 커집*
action shrink: 작아*, 줄어*, 줄어든*, 축소*, 쪼그라*
action enter: 나타*, 등장*, 들어온*, 들어와*, 들어오*, 출현*, 나온다*, 나와요*
action leave: 떠난*, 떠나*, 떠났*, 사라*, 나간*, 나가*, 가버*, 퇴장*, 떠납*
action sleep: 자다, 잔다, 자요, 자고*, 잠*, 잡니다, 자는*, 잠을*, 잠자*, 낮잠*, 졸*, 수면*, 꿈*, 자네
action wave: 손을*, 손*, 인사*, 흔든다*, 흔들*, 경례*, 손흔*, 흔드는
scene ocean: 바다*, 바닷*, 대양*, 해양*, 파도*, 태평양*, 대서양*, 호수*, 강*, 연못*, 수영장*, 항구*, 물결*
scene bay: 샌프란시스코*, 금문교*, 골든게이트*
scene under water: 물속*, 물 속*, 수중*, 바닷속*, 바다 속*, 바다속*, 해저*, 바다 밑*, 물밑*, 물 밑*, 심해*, 산호*, 바다 아래*, 물 아래*, 바다밑*, 바다 밑바닥*, 바다 깊은*, 수족관*
scene beach: 해변*, 바닷가*, 해안*, 백사장*, 모래사장*, 섬*, 야자수*, 하와이*, 비치*
scene mars: 화성*, 붉은 행성*
scene moon: 달, 달에서, 달의, 달에, 달 위*, 달 표면*, 달나라*, 달 위에서, 달로, 달을
scene space: 우주, 우주에서, 우주를, 우주로, 우주의, 우주 공간*, 우주공간*, 은하*, 별들 사이*, 별 사이*, 궤도*, 무중력*, 토성*, 목성*, 외계, 성운*, 우주 속*
scene forest: 숲*, 숲속*, 산림*, 정글*, 밀림*, 나무*, 수풀*, 대나무숲*, 대나무*, 덤불*, 산속*, 삼림*, 열대우림*
scene night forest: 밤의 숲*, 밤 숲*, 어두운 숲*, 밤숲*, 한밤의 숲*, 달빛 숲*
scene desert: 사막*, 모래언덕*, 사하라*, 이집트*, 피라미드*, 모래*, 황무지*
scene meadow: 초원*, 풀밭*, 들판*, 잔디*, 꽃밭*, 목장*, 공원*, 정원*, 언덕*, 들에서, 풀*, 시골*, 농장*, 꽃*, 밭*, 마당*, 목초지*
scene snow: 눈밭*, 눈 속*, 눈속*, 눈 위*, 눈에서, 눈위*, 설원*, 얼음*, 빙하*, 북극*, 남극*, 겨울*, 설산*, 눈 덮인*, 눈 쌓인*, 빙판*, 빙산*, 눈길*, 산*, 스키장*
scene city: 도시*, 거리*, 시내*, 마을*, 길*, 도심*, 뉴욕*, 서울*, 광장*, 도로*, 빌딩*, 골목*, 시장*, 파리*, 런던*, 도쿄*
scene sky: 하늘*, 구름*, 공중*, 허공*, 푸른 하늘*, 창공*
scene night sky: 밤하늘*, 별이 빛나는*, 별빛*, 별하늘*, 보름달*, 별*, 밤 하늘*, 별 아래*, 별들 아래*
scene room: 방*, 집*, 거실*, 침실*, 부엌*, 주방*, 실내*, 아파트*, 교실*, 소파*, 침대*, 화장실*, 욕실*
event rain: 비, 비가, 비를, 비에, 비 속*, 비속*, 빗속*, 비 내리*, 비오*, 비 오*, 폭우*, 소나기*, 장마*, 빗방울*, 천둥*, 비맞*, 비를 맞*, 폭풍우*, 이슬비*
event snow: 눈이 내*, 눈이 와*, 눈이 온*, 눈이 오*, 눈 내리*, 눈오*, 눈 오*, 함박눈*, 눈보라*, 폭설*, 강설*, 눈송이*, 눈이 옵*, 눈이 펑펑*
event fireworks: 불꽃놀이*, 불꽃*, 폭죽*, 불꽃 놀이*
event bubbles: 거품*, 비눗방울*, 방울*, 버블*, 물방울*, 비누방울*
event fishes: 물고기 떼*, 물고기떼*, 알록달록한 물고기*, 물고기들*, 형형색색의 물고기*, 많은 물고기*
event balloons: 풍선들*, 많은 풍선*, 알록달록한 풍선*
event puddle: 웅덩이*, 물웅덩이*
style cartoon: 만화*, 카툰*, 애니메이션*, 애니*
style pencil: 연필*, 스케치*, 연필화*, 흑백 그림*, 소묘*
style normal: 실사로*, 실사*, 현실로*
camera pan: 카메라가 옆으로*, 카메라 이동*, 패닝*
camera zoom in: 줌인*, 줌 인*, 확대*, 클로즈업*, 카메라가 가까이*, 카메라가 다가*, 가까이서*
camera zoom out: 줌아웃*, 줌 아웃*, 축소해*, 카메라가 멀어*, 멀리서*
camera side view: 옆모습*, 측면*, 옆에서 본*
camera still: 카메라 고정*, 카메라가 멈*
no: 두, 둘, 세, 셋, 네 마리, 다섯, 여섯, 일곱, 여덟, 아홉, 열, 두 마리, 세 마리, 일출, 일몰, 노을, 새벽
actor dog: 개, 강아지*, 멍멍이*, 댕댕이*, 개가, 개는, 개와, 개를, 허스키*, 푸들*
actor cat: 고양이*, 냥이*, 야옹이*, 새끼 고양이*
actor rabbit: 토끼*
actor bear: 곰, 곰이, 곰은, 곰과, 불곰*, 갈색곰*, 아기곰*, 회색곰*
actor teddy bear: 곰인형*, 테디베어*, 곰돌이*, 테디 베어*, 곰 인형*
actor panda: 판다*, 팬더*
actor polar bear: 북극곰*, 백곰*, 흰곰*
actor fox: 여우*
actor wolf: 늑대*
actor tiger: 호랑이*, 표범*, 치타*
actor lion: 사자*
actor monkey: 원숭이*
actor elephant: 코끼리*
actor horse: 말, 말이, 말은, 말과, 조랑말*, 당나귀*, 망아지*
actor cow: 소, 소가, 소는, 젖소*, 황소*, 암소*, 송아지*
actor pig: 돼지*
actor sheep: 양, 양이, 양은, 양과, 어린 양*
actor goat: 염소*
actor mouse: 쥐*, 생쥐*
actor deer: 사슴*, 순록*
actor chicken: 닭*, 암탉*
actor rooster: 수탉*
actor chick: 병아리*
actor duck: 오리*, 거위*
actor frog: 개구리*, 두꺼비*
actor snake: 뱀*
actor turtle: 거북*
actor crocodile: 악어*
actor bee: 벌, 벌이, 꿀벌*, 말벌*
actor ant: 개미*
actor butterfly: 나비*, 나방*
actor parrot: 앵무새*, 새, 새가, 작은 새*
actor eagle: 독수리*, 매가
actor owl: 올빼미*, 부엉이*
actor penguin: 펭귄*
actor octopus: 문어*
actor squid: 오징어*
actor crab: 게, 게가, 꽃게*
actor whale: 고래*
actor dolphin: 돌고래*
actor shark: 상어*
actor seal: 물개*, 바다표범*, 바다사자*
actor jellyfish: 해파리*
actor tropical fish: 물고기*, 열대어*, 금붕어*
actor pufferfish: 복어*
actor lobster: 랍스터*, 바닷가재*, 새우*
actor dragon: 용, 용이, 용은, 드래곤*
actor dinosaur: 공룡*, 티라노*
actor alien: 외계인*
actor astronaut: 우주비행사*, 우주인*, 우주 비행사*
actor robot: 로봇*
actor wizard: 마법사*, 마녀*
actor superhero: 슈퍼히어로*, 영웅*, 히어로*
actor princess: 공주*, 여왕*
actor prince: 왕자*
actor ghost: 유령*, 귀신*
actor monster: 괴물*, 몬스터*
actor fairy: 요정*
actor elf: 엘프*
actor vampire: 뱀파이어*, 흡혈귀*, 드라큘라*
actor zombie: 좀비*
actor ninja: 닌자*
actor clown: 광대*, 삐에로*
actor santa claus: 산타*
actor mermaid: 인어*
actor genie: 지니*, 램프의 요정*
actor cook: 요리사*, 셰프*
actor firefighter: 소방관*
actor police officer: 경찰*, 경찰관*
actor farmer: 농부*
actor rocket: 로켓*, 우주선*
actor ufo: 비행접시*, 유에프오*
actor airplane: 비행기*
actor helicopter: 헬리콥터*, 헬기*
actor sailboat: 돛단배*, 요트*, 보트*, 작은 배*
actor ship: 배, 배가, 여객선*, 유람선*
actor train: 기차*, 열차*, 증기기관차*
actor car: 자동차*, 차, 차가, 승용차*
actor bus: 버스*
actor taxi: 택시*
actor police car: 경찰차*
actor fire engine: 소방차*
actor bicycle: 자전거*
actor tractor: 트랙터*
actor balloon: 풍선*, 열기구*
actor kite: 연, 연이
actor parachute: 낙하산*
actor snowman: 눈사람*
actor ball: 공, 공이, 축구공*
actor basketball: 농구공*
actor umbrella: 우산*
actor gift: 선물*
actor crown: 왕관*
actor key: 열쇠*
actor castle: 성, 성이
actor camera: 사진기*
actor television: 텔레비전*, 티비*
actor apple: 사과*
actor strawberry: 딸기*
actor watermelon: 수박*
actor carrot: 당근*
actor mushroom: 버섯*
actor cake: 케이크*, 생일 케이크*
actor ice cream: 아이스크림*
actor hamburger: 햄버거*
actor pizza: 피자*
actor guitar: 기타*
actor rose: 장미*
actor sunflower: 해바라기*
actor cactus: 선인장*
actor christmas tree: 크리스마스 트리*, 크리스마스트리*
actor jack-o-lantern: 호박*, 잭오랜턴*
actor squirrel: 다람쥐*
actor giraffe: 기린*
actor zebra: 얼룩말*
actor camel: 낙타*
actor kangaroo: 캥거루*
actor hippo: 하마*
actor rhino: 코뿔소*
actor gorilla: 고릴라*
actor hedgehog: 고슴도치*
actor koala: 코알라*
actor snail: 달팽이*
actor unicorn: 유니콘*
actor swan: 백조*
`,
};
