import { translation } from '../../src/words/unreviewed/vi.js';
import { first, rulesOf, words, type TranslatedVoice } from './tone.js';

const BLAME = words(
  'bạn (?:đã )?quên', 'bạn (?:cần )?phải', 'bạn bắt buộc', 'bạn (?:chưa|không) (?:điền|nhập|viết|chọn)', 'không hợp lệ',
  'không đúng', 'sai', 'lỗi', 'thất bại', 'bắt buộc', 'từ chối', 'bị cấm', 'nghiêm cấm', 'cấm', 'vi phạm', 'bất hợp pháp',
  '(?:chưa|không) đầy đủ', 'thiếu', 'bỏ sót',
); // prettier-ignore

const HURRY = words(
  'nhanh lên', 'nhanh chóng', 'mau', 'khẩn trương', 'khẩn cấp', 'gấp', 'lập tức', 'tức khắc', 'ngay bây giờ', 'ngay đi',
  'càng sớm càng tốt', 'cơ hội cuối', 'hết hạn', 'hết giờ', 'hạn chót', 'đếm ngược',
); // prettier-ignore

const PROMISE = words(
  'ẩn danh', 'nặc danh', 'bí mật', 'bảo mật', 'tuyệt đối', 'hoàn toàn', 'đảm bảo', 'bảo đảm', 'cam kết', 'an toàn 100 ?%',
  'không để lại dấu vết', 'không (?:thể|ai) (?:lần|theo|truy) dấu', 'không ai (?:có thể )?(?:thấy|xem) được',
  'xóa(?: \\p{L}+){0,2} lịch sử', '100 ?%',
); // prettier-ignore

/** That it does not erase the history is what is true; and browsers have "ẩn danh" in their menus, where it is a name. */
const promises = (text: string): string | undefined =>
  first(text.replace(/không xóa/giu, '').replace(/“[^”]*”/gu, ''), PROMISE);

const LESSENING = words(
  'đừng lo', 'đừng lo lắng', 'không sao đâu', 'yên tâm', 'bình tĩnh', 'dễ dàng', 'dễ', 'đơn giản', 'chỉ cần', 'chỉ việc',
  'dĩ nhiên', 'tất nhiên', 'đương nhiên', 'rõ ràng',
); // prettier-ignore

const PADDING = words(
  'vui lòng', 'làm ơn', 'xin', 'rất tiếc', 'tiếc', 'cảm ơn', 'cám ơn', 'thành công', 'chúc mừng', 'dũng cảm', 'can đảm', 'ôi',
  'ối', 'nhé', 'nha', 'ạ',
); // prettier-ignore

const JARGON = words(
  'sự cố', 'vụ việc xảy ra', 'thủ phạm', 'hung thủ', 'kẻ bạo hành', 'tiết lộ', 'phiên', 'phiên làm việc', 'biểu mẫu', 'xác thực',
  'nhập liệu', 'dữ liệu đầu vào', 'thực thi', 'hủy bỏ', 'chấm dứt', 'tuân thủ', 'quá thời gian', 'nhấp chuột', 'click', 'submit',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'nạn nhân', 'con nghiện', 'người nghiện', 'nghiện ngập', 'vô gia cư', 'nhập cư lậu', 'tàn tật', 'khuyết tật', 'tâm thần',
  'đối tượng', 'chịu đựng',
); // prettier-ignore

/** Who is spoken of is a person, not a man or a woman. */
const GENDERED = words(
  '(?:anh|cô|chị|ông|bà) (?:ấy|ta)', 'hắn', 'gã', 'đàn ông', 'phụ nữ', 'nam giới', 'nữ giới', 'vợ', 'chồng',
); // prettier-ignore

/** One form of address: "bạn". A word of kinship would say who is older, and what someone is to whoever asks. */
const OTHER_ADDRESS = words(
  '(?<!tiếng )anh', 'chị', '(?<!trẻ )em', 'ông', 'bà', 'cô', '(?<!ghi )chú', 'bác', 'cậu', 'mày', 'mình', 'con', 'cháu', 'quý vị',
  'quý khách', 'các bạn', 'người dùng(?! &)',
); // prettier-ignore

const VAGUE =
  /^(?:gửi đi|nộp|ok|đồng ý|không đồng ý|tiếp|tiếp theo|xác nhận|nhấn vào đây|tại đây|ở đây|thêm|có|không)$/iu;

/** One spelling: letters with their marks in one piece, and tones on the first of two vowels at an end. */
const MARKS = /\p{M}|o[áàảãạéèẻẽẹ](?!\p{L})|(?<!q)u[ýỳỷỹỵ](?!\p{L})|["«»]/iu;

/** Spaces stand between syllables, and a word has about one and a half of them: as much as twelve words. */
const MOST_SYLLABLES = 18;

export const voiceVi: TranslatedVoice = {
  translation,
  rules: rulesOf(
    {
      blame: BLAME,
      hurry: HURRY,
      promise: promises,
      lessening: LESSENING,
      padding: PADDING,
      jargon: JARGON,
      labels: LABELS_PEOPLE,
      gender: GENDERED,
      address: OTHER_ADDRESS,
      vague: VAGUE,
      marks: MARKS,
    },
    MOST_SYLLABLES,
  ),
  bad: {
    blame: 'Mục này là bắt buộc',
    hurry: 'Hoàn tất càng sớm càng tốt',
    promise: 'Nút này xóa lịch sử trình duyệt của bạn.',
    lessening: 'Đừng lo, một phút là xong.',
    padding: 'Vui lòng nhập tên của bạn.',
    jargon: 'Kể cho chúng tôi về sự cố.',
    labels: 'Dịch vụ cho nạn nhân',
    gender: 'Cô ấy sẽ gọi cho bạn.',
    address: 'Quý vị có thể dừng bất cứ lúc nào.',
    vague: 'Tiếp theo',
    marks: 'Xoá câu trả lời của tôi',
    shouting: 'Chúng tôi nhận được rồi!',
    capitals: 'THOÁT khỏi trang này',
    pictures: 'Xong rồi 🎉',
    percentage: 'Bạn đã điền 62 %.',
    length:
      'Đây là một câu rất dài mà hôm nay không ai muốn đọc cho đến hết vì nó cứ kéo dài mãi không dừng lại.',
    holes: 'Phần undefined trong 4 phần',
  },
  weighed: {
    length: ['leaving.armed'],
    // The answers to a question.
    vague: ['choice.yes', 'choice.no'],
  },
  kind: [
    'Một số câu hỏi có thể khó. Bạn có thể bỏ qua bất cứ câu nào.',
    'Chúng tôi chưa đọc được ngày này. Bạn có thể viết ngày, tháng, năm, như 4 6 1990. Một phần cũng được.',
    'Bạn cần bao lâu cũng được. Ở đây không giới hạn thời gian.',
    'Bạn đã chọn không nói.',
    'Nút này không xóa lịch sử trình duyệt của bạn.',
    'Gửi đến Harbor House',
  ],
  told: {
    address: {
      found: ['Anh có thể dừng.', 'Em viết ở đây.', 'Nếu mình muốn', 'Con viết tên'],
      passed: ['Các từ tiếng Anh này', 'trẻ em', 'Danh sách bạn bè', 'thông báo'],
    },
    promise: {
      found: ['Cửa sổ ẩn danh', 'Thông tin được bảo mật', 'xóa toàn bộ lịch sử'],
      passed: ['chọn “Thẻ ẩn danh mới”', 'không xóa những gì bạn đã gõ hay lịch sử trình duyệt'],
    },
    marks: {
      found: ['Bỏ qua'.normalize('NFD'), 'Khoá màn hình', 'Tuỳ chọn', '"Cài đặt"'],
      passed: ['Khóa màn hình', 'Tùy chọn', 'quý', 'thoải mái', 'hoàn tác', 'khuyến nghị'],
    },
  },
  counted: [
    [1, 'Có một chỗ cần xem lại'],
    [2, 'Có hai chỗ cần xem lại'],
    [10, 'Có 10 chỗ cần xem lại'],
  ],
  same: [
    'help.when',
    'help.joint',
    'comfort.chosen',
    'date.joint',
    'file.kilobytes',
    'file.kinds.video',
    'file.megabytes',
    'hours.zoned',
    'safeContact.channels.email',
    'safeContact.sum.other',
  ],
  dates: {
    '1990-06-04': '4 tháng 6, 1990',
    '1990-06': 'tháng 6 năm 1990',
    '199X': 'thập niên 1990',
    '1990-21': 'Mùa xuân 1990',
    '1990-06~': 'Khoảng tháng 6 năm 1990',
    'XXXX-06-04': '4 tháng 6',
  },
  written: ['4/6/1990', '4 6 1990', '4 tháng 6, 1990', 'ngày 4 tháng 6 năm 1990'],
};
