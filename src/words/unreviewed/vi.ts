import { ended, lineOf, within } from '../line.js';
import { phraseWords } from '../phrase-words.js';
import type { Words } from '../words.js';
import { besideEnglish } from './beside-english.js';

const COUNTED = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A time with "lúc" before it, which some times of another day bring along. */
const at = (time: string): string => (/^lúc\s/.test(time) ? time : `lúc ${time}`);

/**
 * Every sentence a person can meet, in Vietnamese: "bạn" throughout and no word of kinship, so that nobody is taken for older
 * or younger, for a man or a woman. Tones stand on the first of two vowels at an end: xóa, tùy.
 */
export const translation: Words = {
  field: {
    needed: 'cần trả lời',
    missing: 'Trả lời ở đây để đi tiếp.',
    email: 'Chúng tôi chưa đọc được địa chỉ email này. Bạn có thể viết như ten@example.org.',
    numeric: 'Chúng tôi chưa đọc được số này. Bạn có thể viết như 12.',
    tel: 'Chúng tôi chưa đọc được số điện thoại này. Bạn có thể viết như 555 0100.',
    url: 'Chúng tôi chưa đọc được địa chỉ web này. Bạn có thể viết như https://example.org.',
    unclear: 'Chúng tôi chưa dùng được câu trả lời này. Bạn có thể xem gợi ý và thử lại.',
    tooShort: (least) => `Ở đây cần ${least} ký tự trở lên.`,
    tooLong: (most) => `Chúng tôi giữ được ${most} ký tự. Bạn có thể rút ngắn đến mức đó.`,
    absent: {
      'asked-declined': 'Tôi không muốn nói',
      'asked-unknown': 'Tôi không biết',
      'temp-unknown': 'Quay lại câu này sau',
    },
    instead: 'Hoặc chọn một mục sau đây',
    clear: 'Xóa câu trả lời của tôi',
    ask: 'Vì sao chúng tôi hỏi',
    whoSees: (who) => `Ai xem được: ${ended(who)}`,
    ifSkipped: (then) => `Nếu bạn bỏ qua: ${ended(then)}`,
    private: 'Chúng tôi yêu cầu trình duyệt không lưu mục này. Một số trình duyệt vẫn có thể lưu.',
  },

  choice: {
    missing: 'Chọn một hoặc nhiều mục để đi tiếp.',
    own: 'Bằng lời của tôi',
    none: 'Không mục nào trong số này',
    yes: 'Có',
    no: 'Không',
    unsure: 'Không chắc',
  },

  narrative: {
    hide: 'Ẩn nội dung tôi viết',
    show: 'Hiện nội dung tôi viết',
    hidden: 'Nội dung bạn viết đang được ẩn. Nội dung vẫn còn ở đây.',
    line: 'Một dòng là đủ.',
    prompts: 'Một số điều bạn có thể viết',
  },

  select: {
    empty: 'Chọn một mục',
  },

  name: {
    use: 'Tên bạn muốn được gọi',
    legal: 'Tên trên giấy tờ',
    pronouns: 'Đại từ xưng hô',
  },

  language: {
    label: 'Ngôn ngữ',
  },

  scale: {
    cannotSay: 'Tôi khó nói',
  },

  consent: {
    what: 'Chia sẻ điều gì',
    who: 'Ai xem được',
    why: 'Vì sao',
    until: 'Đến khi nào',
    otherwise: 'Nếu bạn không đồng ý',
    no: 'Không đồng ý, không chia sẻ điều này',
    yes: 'Đồng ý, chia sẻ điều này',
    undecided: 'Chưa quyết định.',
    saidNo: 'Bạn đã chọn không đồng ý.',
    saidYes: 'Bạn đã chọn đồng ý.',
    afterEnd: 'Sau ngày đó, điều này được tính là chưa quyết định.',
    ended: (day) => `Sự đồng ý này đã kết thúc ngày ${ended(day)} Nay được tính là chưa quyết định.`,
    endedEarlier: 'Sự đồng ý này đã kết thúc. Nay được tính là chưa quyết định.',
  },

  consentGroup: {
    needed: 'Điều chúng tôi cần trong mọi trường hợp',
    notAsked: 'Đây không phải là câu hỏi. Sau đây là lý do chúng tôi cần.',
    same: 'Dù bạn trả lời thế nào, bạn vẫn được giúp như nhau.',
    all: 'Trả lời chung cho tất cả các mục này',
    no: 'Không, với tất cả các mục này',
    yes: 'Đồng ý, với tất cả các mục này',
  },

  limits: {
    heading: 'Trước khi bạn kể với chúng tôi',
    lead: 'Có những điều chúng tôi phải báo cho người khác. Tất cả ở dưới đây.',
    skip: 'Đến phần chúng tôi không phải báo',
  },

  embedGate: {
    learns: (service) => `Nếu bạn cho hiện, ${service} có thể thấy thiết bị này đã mở nội dung.`,
    shown: 'Nội dung hiện ở bên dưới. Bạn có thể gỡ đi.',
    video: {
      from: (service) => `Video này đến từ ${ended(service)}`,
      show: (service) => `Hiện video từ ${service}`,
      hide: 'Gỡ video',
      open: (service) => `Đến ${service} để xem video`,
    },
    map: {
      from: (service) => `Bản đồ này đến từ ${ended(service)}`,
      show: (service) => `Hiện bản đồ từ ${service}`,
      hide: 'Gỡ bản đồ',
      open: (service) => `Đến ${service} để xem bản đồ`,
    },
    chat: {
      from: (service) => `Khung trò chuyện này đến từ ${ended(service)}`,
      show: (service) => `Hiện khung trò chuyện từ ${service}`,
      hide: 'Gỡ khung trò chuyện',
      open: (service) => `Đến ${service} để trò chuyện`,
    },
    page: {
      from: (service) => `Nội dung này đến từ ${ended(service)}`,
      show: (service) => `Hiện nội dung từ ${service}`,
      hide: 'Gỡ nội dung này',
      open: (service) => `Đến ${service} để xem nội dung`,
    },
  },

  consentLedger: {
    heading: 'Những gì bạn đã trả lời',
    none: 'Chưa có điều gì được hỏi.',
    tookBack: 'Bạn đã rút lại sự đồng ý.',
    holds: (day) => `Có hiệu lực đến ngày ${ended(day)}`,
    seen: 'Những lời bạn đã thấy',
    before: 'Câu trả lời trước đó của bạn',
    takeBack: 'Rút lại sự đồng ý của tôi',
    again: 'Xem câu hỏi hiện nay',
  },

  consentReceipt: {
    heading: 'Bản sao của bạn',
    ask: 'Lưu một bản sao ở đây có an toàn không?',
    who: 'Người mở được thiết bị này có thể tìm thấy bản sao.',
    no: 'Không, để lại ở đây',
    yes: 'Có, lưu một bản sao',
    notKept: 'Không có gì được lưu. Bạn có thể đọc ở đây.',
    save: 'Lưu thành tệp',
    print: 'In ra giấy',
    how: 'Bạn có thể lưu thành tệp, hoặc in ra giấy.',
    saved: (name) => `Bạn có thể tìm ${name} ở nơi chứa tệp tải xuống.`,
    open: 'Có, lấy tệp',
  },

  release: {
    know: 'Điều nên biết trước khi ký',
    asks: {
      person: 'Tên của bạn',
      discloser: 'Ai chia sẻ',
      recipient: 'Ai nhận',
      information: 'Chia sẻ điều gì',
      purpose: 'Để làm gì',
      expiry: 'Đến khi nào',
      signer: 'Ai ký',
      signature: 'Viết tên của bạn để ký',
      other: 'Tên người ký thay bạn',
      authority: 'Vì sao người đó được ký thay bạn',
      harm: 'Người ký thay bạn có từng làm hại bạn hoặc cha mẹ bạn không?',
      date: 'Ngày',
    },
    one: 'Một người, hoặc một cơ quan. Nơi khác nữa thì cần trang riêng.',
    oneOrClass: 'Một người, một cơ quan, hoặc một loại cơ quan.',
    little: 'Vừa đủ điều cần thiết, không hơn.',
    signers: {
      self: 'Tôi tự ký',
      parent: 'Tôi ký, và cha hoặc mẹ ký cùng tôi',
      guardian: 'Người giám hộ ký thay tôi',
      representative: 'Theo luật, người khác được ký thay tôi',
    },
    statements: {
      'not-required': 'Dù bạn không ký, bạn vẫn được giúp như vậy.',
      revocation: 'Bạn có thể rút lại bất cứ lúc nào. Điều đã chia sẻ thì không lấy lại được.',
      redisclosure: 'Bên nhận có thể chuyển tiếp. Khi đó luật này có thể không còn bảo vệ điều đó.',
      'redisclosure-tpo':
        'Bên nhận có thể chuyển tiếp theo luật riêng tư về sức khỏe. Không được dùng điều này trong vụ việc chống lại bạn.',
      refusal: 'Dù bạn không ký, bạn vẫn được giúp như vậy.',
      copy: 'Bạn có thể có một bản sao. Bạn có thể đọc ở đây trước.',
    },
    today: (day) => `Hôm nay là ngày ${ended(day)}`,
    needed: 'Để ký, điền tất cả các mục này. Nếu không đồng ý, cứ để nguyên.',
    no: 'Không đồng ý, không ký',
    yes: 'Đồng ý, ký',
    page: 'Trang này còn chỗ trống. Trang chưa ký được.',
    lacks: {
      person: 'Ghi tên của bạn.',
      discloser: 'Ghi ai chia sẻ.',
      recipient: 'Ghi một người hoặc một cơ quan.',
      information: 'Ghi điều được chia sẻ.',
      purpose: 'Ghi để làm gì.',
      expiry: 'Chọn đến khi nào, với một ngày chưa đến.',
      signer: 'Chọn ai ký.',
      signature: 'Viết tên của bạn để ký.',
      other: 'Ghi tên người ký thay bạn.',
      authority: 'Ghi vì sao người đó được ký thay bạn.',
      harm: 'Cần một người khác ký thay bạn. Bạn có thể nói chuyện với chúng tôi trước.',
      date: 'Trang này còn chỗ trống. Trang chưa ký được.',
      alone: 'Mục này cần đứng riêng. Phần còn lại cần một trang khác.',
    },
  },

  step: {
    path: (number, total, name) =>
      `Phần ${number}${total ? ` trong ${total} phần` : ''}: ${ended(name)} Bạn có thể dừng ở đây.`,
    next: 'Tiếp tục',
    back: 'Quay lại',
    send: 'Gửi',
    end: 'Xem lại rồi gửi',
    skip: 'Bỏ qua phần này',
    later: 'Quay lại phần này sau',
    skipped: {
      'asked-declined': 'Bạn đã chọn bỏ qua phần này.',
      'asked-unknown': 'Bạn đã chọn bỏ qua phần này.',
      'temp-unknown': 'Bạn muốn quay lại phần này sau.',
    },
    titled: (number, total, name) => `Phần ${number} trong ${total} phần, ${name}`,
  },

  intake: {
    needALook: (count) => `Có ${COUNTED[count - 1] ?? count} chỗ cần xem lại`,
    declined: {
      'asked-declined': 'Bạn đã chọn không nói.',
      'asked-unknown': 'Bạn đã nói là bạn không biết.',
      'temp-unknown': 'Bạn muốn quay lại câu này sau.',
    },
    remove: 'Bỏ câu trả lời',
    removeThis: (question) => `Bỏ câu trả lời: ${question}`,
    putBack: 'Đưa trở lại',
    putBackThis: (question) => `Đưa trở lại: ${question}`,
    folded: 'Hiện nội dung tôi viết',
    preview: 'Bạn đang xem trước. Những gì bạn làm ở đây không được lưu hay gửi.',
    begin: 'Bắt đầu điền',
    lookAround: 'Xem trước',
    assisted: (helper) => `${helper} đang cùng bạn điền.`,
    change: 'Thay đổi',
    changeThis: (question) => `Thay đổi: ${question}`,
    empty: 'Ở đây để trống, và như vậy cũng được.',
    ticked: 'Đã đánh dấu',
    hidden: 'Được ẩn ở đây, và vẫn như bạn đã viết.',
    sending: 'Đang gửi. Bạn không cần làm gì.',
    slow: 'Lần này lâu hơn mọi khi. Bạn có thể chờ, hoặc gửi lại.',
    offline: 'Hiện chưa có kết nối. Nội dung bạn viết vẫn còn ở đây. Bạn có thể gửi sau.',
    notSent: 'Chúng tôi chưa gửi được. Nội dung bạn viết vẫn còn ở đây. Bạn có thể thử lại.',
  },

  contentNote: {
    read: 'Tiếp tục',
    skip: 'Bỏ qua phần này',
    later: 'Quay lại sau',
  },

  expect: {
    parts: 'Có mấy phần',
    many: (parts) => (parts === 1 ? 'Một phần.' : `${parts} phần, lần lượt từng phần.`),
    long: 'Mất bao lâu',
    asked: 'Chúng tôi hỏi về điều gì',
    needed: 'Câu nào cần trả lời',
    whoSees: 'Ai xem được',
    near: 'Thứ bạn có thể muốn để gần bên',
    stop: 'Tôi có thể dừng không?',
    canStop: 'Có, bất cứ lúc nào. Bạn có thể bỏ qua bất cứ câu hỏi nào.',
  },

  confirmation: {
    reader: 'Ai đọc, và khi nào',
    talk: 'Nếu bạn muốn nói chuyện trước lúc đó',
    takeBack: 'Nếu bạn muốn thay đổi hoặc rút lại',
    copy: 'Bản sao của bạn',
  },

  button: {
    busy: 'Đợi một lát.',
  },

  header: {
    main: 'Đi đến nội dung chính',
    languages: 'Ngôn ngữ',
  },

  notice: {
    info: 'Điều nên biết',
    saved: 'Đã lưu',
    look: 'Cần xem lại',
    important: 'Quan trọng',
    dismiss: 'Cất thông báo này',
  },

  pause: {
    pause: 'Tạm dừng',
    line: 'Bạn cần bao lâu cũng được. Ở đây không giới hạn thời gian.',
    rest: 'Bạn cần bao lâu cũng được.',
    restUntil: (time) => `Bạn cần bao lâu cũng được. Bạn có thể ở lại đây đến ${ended(time)}`,
    resume: 'Tiếp tục',
    later: 'Quay lại hôm khác',
    talk: 'Nói chuyện với ai đó',
    unkept: 'Nếu bạn rời đi, nội dung bạn viết ở đây không được lưu.',
  },

  grounding: {
    senses: 'Để ý những gì quanh bạn',
    lines: [
      'Năm thứ bạn nhìn thấy được.',
      'Bốn thứ bạn chạm vào được.',
      'Ba thứ bạn nghe được.',
      'Hai thứ bạn ngửi được.',
      'Một thứ bạn nếm được.',
    ],
    any: 'Theo thứ tự nào cũng được. Bạn có thể bỏ qua thứ nào cũng được, và dừng bất cứ lúc nào.',
  },

  visit: {
    title: 'Ghi chú',
    until: (time) => `Bạn có thể ở lại đây đến ${ended(time)}`,
    keeps: 'Khi bạn viết, bạn có thêm thời gian.',
    more: 'Gần lúc đó, bạn có thể yêu cầu thêm thời gian.',
    stays: 'Sau lúc đó, nội dung bạn viết vẫn ở trên trang này.',
    near: (time) => `Lần truy cập của bạn kết thúc ${ended(at(time))}`,
    last: (time) => `Lần truy cập của bạn sắp kết thúc, ${ended(at(time))}`,
    longest: 'Không thể kéo dài thêm. Nội dung bạn viết vẫn ở trên trang này.',
    stay: 'Ở lại lâu hơn',
    offline: 'Chúng tôi chưa kết nối được với máy chủ. Nội dung bạn viết vẫn còn ở đây.',
    over: 'Lần truy cập này đã kết thúc',
    kept: 'Nội dung bạn viết vẫn ở trên trang này.',
    signIn: 'Mở lại lần truy cập này',
    window: '(trong cửa sổ mới)',
    goOn: 'Tiếp tục ở đây',
    closed: 'Lần truy cập này chưa mở.',
    other: 'Bây giờ một lần truy cập khác đang mở, nên trang này vẫn được che.',
  },

  phrase: {
    words: phraseWords,
  },

  saveStatus: {
    none: 'Nội dung bạn viết ở trên trang này cho đến khi bạn gửi.',
    memory: 'Nội dung bạn viết được lưu cho đến khi bạn đóng trang này.',
    off: 'Nội dung bạn viết chưa được lưu.',
    busy: 'Đợi một lát.',
    keep: 'Lưu nội dung tôi viết',
    openKept: 'Mở nội dung tôi đã lưu',
    found: (until) =>
      `Có nội dung được lưu trên thiết bị này, đến ngày ${ended(until)} Bạn có muốn mở không?`,
    apart: (until) => `Có nội dung được lưu trên thiết bị này, đến ngày ${ended(until)}`,
    open: 'Mở nội dung',
    notNow: 'Để lúc khác',
    erase: 'Xóa nội dung đã lưu',
    device: {
      ask: 'Lưu nội dung này trên thiết bị này có an toàn không?',
      facts: (until) => [
        'Rời đi bằng “Rời khỏi trang này” sẽ xóa nội dung.',
        `Cụm từ mở lại khóa nội dung. Lần vào đây đầu tiên sau ngày ${until} sẽ xóa nội dung.`,
        'Ai biết cụm từ mở lại đều đọc được. Người ép bạn nói ra cụm từ cũng đọc được.',
        'Người theo dõi thiết bị này có thể thấy nội dung bạn viết.',
        'Ai dùng thiết bị này đều có thể thấy là có nội dung được lưu.',
        'Tệp, và những gì bạn đồng ý chia sẻ, không được lưu.',
      ],
      yes: 'Có, lưu trên thiết bị này',
      saved: (time, until) => `Đã lưu ${at(time)} trên thiết bị này, đến ngày ${ended(until)}`,
    },
    server: {
      ask: 'Bạn có muốn chúng tôi khóa lại và lưu giúp không?',
      facts: (until) => [
        'Cụm từ mở lại khóa nội dung trước khi nội dung đến chỗ chúng tôi.',
        'Không có cụm từ, chúng tôi không đọc được. Chúng tôi chỉ thấy là có nội dung được lưu.',
        'Ai biết cụm từ mở lại đều đọc được. Người ép bạn nói ra cụm từ cũng đọc được.',
        'Người theo dõi thiết bị này có thể thấy nội dung bạn viết.',
        `“Rời khỏi trang này” không xóa nội dung. Sau ngày ${until}, nội dung được xóa.`,
        'Tệp, và những gì bạn đồng ý chia sẻ, không được lưu.',
      ],
      yes: 'Có, lưu giúp tôi',
      saved: (time, until) => `Đã lưu ${at(time)} ở chỗ chúng tôi, đến ngày ${ended(until)}`,
    },
    erased: 'Đã xóa. Nội dung bạn viết vẫn còn ở đây.',
    full: 'Không còn chỗ để lưu. Nội dung bạn viết vẫn còn ở đây.',
    sent: 'Nội dung đã lưu nay đã được xóa.',
    no: 'Không, không lưu',
    yourWords: 'Cụm từ mở lại của bạn',
    once: 'Các từ tiếng Anh này mở được nội dung. Các từ này chỉ hiện một lần.',
    lost: 'Không có các từ này, không ai mở được.',
    own: 'Dùng từ của tôi',
    offer: 'Cho tôi các từ khác',
    has: 'Tôi có các từ rồi. Lưu nội dung tôi viết',
    ownHint: 'Bốn từ trở lên, hoặc 14 ký tự.',
    hint: 'Chữ hoa và khoảng trắng thừa không quan trọng. Dấu tiếng Việt thì có.',
    unopened: 'Các từ này không mở được nội dung. Bạn có thể thử lại.',
    unreached: 'Chúng tôi chưa làm được. Bạn có thể thử lại.',
    which: 'Bạn muốn dùng nội dung nào?',
    kept: 'Nội dung đã lưu',
    here: 'Nội dung trên trang này',
    swap: 'Hiện nội dung kia',
    unsaved: 'Chưa lưu.',
    failed: 'Chúng tôi chưa lưu được. Nội dung bạn viết vẫn còn ở đây.',
    unable: 'Trình duyệt này không lưu được. Nội dung bạn viết vẫn còn ở đây.',
    gone: 'Bây giờ không có gì được lưu. Nội dung bạn viết vẫn còn ở đây.',
    behind: 'Nội dung này cũng mở trong một thẻ khác, và thẻ đó lưu sau.',
    keepHere: 'Lưu nội dung ở đây',
    keepThere: 'Để nguyên nội dung ở thẻ kia',
  },

  leaving: {
    leave: 'Rời khỏi trang này',
    plain:
      'Liên kết này đưa bạn rời khỏi trang này. Liên kết không xóa những gì bạn đã gõ hay lịch sử trình duyệt.',
    armed:
      'Nút này đưa bạn rời khỏi trang này và xóa những gì bạn đã gõ ở đây. ' +
      'Nút này không xóa lịch sử trình duyệt của bạn. ' +
      'Người xem được thiết bị này, Wi-Fi hoặc tài khoản của bạn vẫn có thể thấy bạn đã vào đây. ' +
      'Nếu bạn nghĩ thiết bị của bạn đang bị theo dõi, hãy dùng thiết bị khác nếu có thể.',
    safer: 'Cách lên mạng an toàn hơn',
    talk: 'Nói chuyện với ai đó',
  },

  cover: {
    hide: 'Che màn hình',
    heading: 'Ghi chú',
    show: 'Mở ghi chú',
  },

  discreet: {
    title: 'Ghi chú',
    file: 'ghi-chu',
  },

  exitExplainer: {
    about: (leave) => `Về “${leave}”`,
    does: 'Tác dụng',
    stays: 'Những gì có thể còn lại',
    behind: [
      'Các trang bạn đã xem, trong lịch sử trình duyệt.',
      'Các thẻ và ứng dụng khác đang mở.',
      'Các tệp bạn đã lưu từ đây.',
      'Tên các trang web, do Wi-Fi hoặc nơi làm việc ghi lại.',
      'Những gì ai đó đã thấy, nếu họ theo dõi thiết bị này.',
    ],
    keys: 'Bằng bàn phím',
    shift: 'Để rời đi, nhấn phím Shift ba lần trong năm giây.',
    press: (keys) => `Để rời đi, nhấn ${keys} trong năm giây.`,
    then: ', rồi ',
    loaded: 'Cách này dùng được khi trang đã sẵn sàng.',
    help: 'Trợ giúp về thiết bị của bạn',
    try: 'Xem khi rời đi trông thế nào',
    tried: 'Khi rời đi trông như thế này. Không có gì bị xóa.',
    other: 'Khi bạn rời đi, một trang web khác mở ở đây.',
    back: 'Quay lại',
  },

  trailLight: {
    label: 'Để lại ít trang hơn cho nút “Quay lại”',
    hint:
      'Dành cho thẻ này. Từ đây, mỗi trang mới thay chỗ trang trước. ' +
      'Gửi câu trả lời vẫn thêm một trang. ' +
      'Lịch sử trình duyệt vẫn lưu mọi trang.',
    on: 'Đang bật. Nút “Quay lại” vẫn có thể hiện những trang trước trang này.',
    off: 'Đang tắt. Nút “Quay lại” lại có thể hiện từng trang mới.',
    unkept: 'Đang bật cho trang này. Trình duyệt của bạn không giữ được lâu hơn.',
  },

  erase: {
    what: 'Nút này xóa những gì trang web này lưu trong trình duyệt này, cả bản nháp. Không thể hoàn tác.',
    stays: 'Lịch sử trình duyệt, tệp tải xuống và những gì bạn đã gửi vẫn còn.',
    label: 'Xóa những gì trang web này lưu ở đây',
    cleared: 'Đã xóa những gì trang web này lưu trong trình duyệt này.',
    partly: 'Một phần có thể vẫn còn ở đây. Bạn có thể xóa phần còn lại trong cài đặt trình duyệt.',
    told: 'Máy chủ của trang web này cũng đã được báo.',
    untold: 'Chưa kết nối được với máy chủ của trang web này. Một số cookie có thể vẫn còn ở đây.',
    alone: 'Cookie từ máy chủ của trang web này có thể vẫn còn ở đây.',
    open: 'Nội dung trên trang này vẫn còn cho đến khi bạn rời đi.',
  },

  saferVisit: {
    heading: 'Bạn dùng thiết bị này có an toàn không?',
    lead: 'Chỉ bạn biết ai có thể dùng hoặc nhìn thấy thiết bị này. Các bước này có thể giúp. Không bước nào che được mọi thứ.',
    topics: [
      [
        'Một thiết bị khác',
        'Nếu bạn nghĩ thiết bị này đang bị theo dõi, bạn có thể dùng thiết bị khác.',
        'Bạn bè mà bạn tin có thể có, thư viện cũng vậy.',
        'Nơi làm việc hoặc trường học có thể thấy thiết bị của họ mở gì.',
        'Tìm điều này trên thiết bị bị theo dõi cũng có thể bị thấy.',
      ],
      [
        'Cửa sổ riêng tư',
        'Trong menu của trình duyệt, chọn cửa sổ “riêng tư” hoặc “ẩn danh”.',
        'Các trang trong đó không lưu vào lịch sử. Bạn có thể đóng khi xong.',
        'Cửa sổ này không che được gì với Wi-Fi, hoặc với ứng dụng theo dõi.',
      ],
      [
        'Mật mã trên điện thoại',
        'Mật mã mà chỉ bạn biết có thể ngăn người khác mở máy.',
        'Mật mã mới có thể bị để ý. Bạn có thể chọn lúc đổi, hoặc để nguyên.',
      ],
      [
        'Tài khoản của bạn',
        'Người có mật khẩu của bạn có thể đọc email của bạn ở bất cứ đâu.',
        'Gói cước hoặc tài khoản dùng chung có thể cho thấy cuộc gọi, địa điểm và ảnh.',
        'Bạn có thể xem những thiết bị nào đang đăng nhập.',
        'Thay đổi ở đó cũng có thể bị để ý.',
      ],
    ],
    where: 'Các bước cho thiết bị của bạn',
    devices: [
      [
        'Trên iPhone',
        'Cửa sổ riêng tư: trong Safari, mở danh sách tab và chọn “Riêng tư”.',
        'Mật mã: mở “Cài đặt” và tìm “Mật mã”.',
        'Thiết bị: mở “Cài đặt” và chạm vào tên của bạn.',
        'Chia sẻ: mở “Cài đặt”, “Quyền riêng tư & Bảo mật”, rồi “Kiểm tra an toàn”.',
      ],
      [
        'Trên điện thoại Android',
        'Cửa sổ riêng tư: trong menu của trình duyệt, chọn “Thẻ ẩn danh mới”.',
        'Mật mã: mở “Cài đặt” và tìm “Khóa màn hình”.',
        'Thiết bị: mở Tài khoản Google của bạn, rồi “Bảo mật”.',
      ],
      [
        'Trên máy tính Windows',
        'Cửa sổ riêng tư: trong menu của trình duyệt, chọn cửa sổ riêng tư.',
        'Mật khẩu: mở “Cài đặt”, “Tài khoản”, rồi “Tùy chọn đăng nhập”.',
        'Ai dùng được máy: mở “Cài đặt”, rồi “Tài khoản”.',
      ],
      [
        'Trên máy Mac',
        'Cửa sổ riêng tư: trong Safari, mở menu “Tệp”, rồi “Cửa sổ riêng tư mới”.',
        'Mật khẩu: mở “Cài đặt hệ thống”, rồi “Người dùng & Nhóm”.',
        'Thiết bị: mở “Cài đặt hệ thống” và chọn tên của bạn.',
      ],
    ],
  },

  comfort: {
    comfort: 'Thoải mái',
    about: 'Bạn chọn là thấy luôn. Bạn có thể đổi lại.',
    close: 'Đóng',
    device: (asks) => `Thiết bị của bạn yêu cầu ${ended(asks)}`,
    asks: {
      dark: 'màu tối',
      contrast: 'độ tương phản mạnh',
      soft: 'độ tương phản nhẹ',
      still: 'ít chuyển động hơn',
      solid: 'nền không trong suốt',
      forced: 'màu của riêng thiết bị',
    },
    axes: {
      room: 'Không gian',
      light: 'Độ sáng',
      text: 'Cỡ chữ',
      amount: 'Hiện bao nhiêu mỗi lần',
      words: 'Lời giải thích',
      help: 'Các cách tìm trợ giúp',
      spacing: 'Khoảng cách giữa các phần',
      edges: 'Viền',
      underlines: 'Gạch chân liên kết',
      ring: 'Khung quanh mục đang chọn',
      motion: 'Chuyển động',
      sound: 'Âm thanh',
    },
    groups: {
      shows: 'Hiện bao nhiêu',
      lines: 'Khoảng cách và đường nét',
      moves: 'Chuyển động và âm thanh',
    },
    choices: {
      room: {
        system: ['Theo thiết bị của tôi', 'Sáng hoặc tối, theo cài đặt.'],
        steady: ['Vững vàng', 'Mộc mạc, như giấy ấm.'],
        open: ['Thoáng đãng', 'Sáng và rộng.'],
        nook: ['Góc nhỏ', 'Dịu và ấm.'],
        dusk: ['Chạng vạng', 'Tối, không chói.'],
        still: ['Tĩnh lặng', 'Ít nhất có thể.'],
        clear: ['Rõ nét', 'Đường nét và tương phản mạnh.'],
      },
      light: {
        system: ['Giữ nguyên'],
        dim: ['Dịu', 'Cho nơi tối.'],
        even: ['Vừa'],
        bright: ['Sáng', 'Cho nơi sáng.'],
      },
      text: { system: ['Giữ nguyên'], large: ['Lớn hơn'], larger: ['Lớn nhất'] },
      amount: {
        system: ['Giữ nguyên'],
        one: ['Mỗi lần một câu hỏi'],
        part: ['Mỗi lần một phần'],
        everything: ['Tất cả trên một trang'],
      },
      words: { system: ['Giữ nguyên'], fewer: ['Ít hơn'], usual: ['Bình thường'], more: ['Nhiều hơn'] },
      help: {
        system: ['Giữ nguyên'],
        shown: ['Luôn hiện'],
        tucked: ['Gọn trong một dòng', 'Mở ra khi bạn nhấn.'],
      },
      spacing: { system: ['Giữ nguyên'], close: ['Hẹp'], usual: ['Bình thường'], roomy: ['Rộng'] },
      edges: { system: ['Giữ nguyên'], soft: ['Mềm'], firm: ['Rõ'] },
      underlines: {
        system: ['Giữ nguyên'],
        off: ['Ít', 'Chỉ trong đoạn văn.'],
        on: ['Tất cả', 'Dày hơn, và ở mọi nơi.'],
      },
      ring: { system: ['Giữ nguyên'], usual: ['Bình thường'], strong: ['Đậm'] },
      motion: { system: ['Theo thiết bị của tôi'], still: ['Đứng yên'], usual: ['Bình thường'] },
      sound: {
        system: ['Giữ nguyên', 'Không âm thanh nào tự phát ra.'],
        off: ['Tắt'],
        on: ['Bật', 'Âm thanh có thể tự phát ra.'],
      },
    },
    undo: 'Hoàn tác thay đổi của tôi',
    reset: 'Dùng cài đặt của thiết bị',
    keep: 'Lưu các lựa chọn này trên thiết bị này',
    kept: 'Một ghi chú nhỏ ở lại trong trình duyệt này. Trong đó không có nội dung bạn viết.',
    chosen: (axis, choice) => `${axis}: ${choice}.`,
    keptForSite:
      'Một ghi chú nhỏ ở lại trong trình duyệt này, cho riêng trang web này. Trong đó không có nội dung bạn viết.',
    wasUndone: 'Trang này trở lại như trước.',
    wasReset: 'Trang này bây giờ theo thiết bị của bạn.',
    isKept: 'Các lựa chọn này được lưu trong trình duyệt này.',
    isForgotten: 'Bây giờ không có gì được lưu trong trình duyệt này.',
    notKept: 'Trình duyệt này không lưu được. Các lựa chọn vẫn ở trên trang này.',
    offer: 'Bạn có thể thay đổi cách trang này hiển thị.',
    accept: 'Xem các lựa chọn',
    leave: 'Giữ nguyên',
    later: 'Bạn có thể tìm các lựa chọn ở trên cùng, trong “Thoải mái”.',
  },

  dialog: {
    close: 'Đóng',
  },

  loading: {
    text: 'Việc này mất một lát.',
    slow: 'Việc này cần thêm thời gian. Bạn không cần làm gì.',
  },

  link: {
    leaves: '(rời trang web này)',
    window: '(mở trong cửa sổ mới)',
    both: '(rời trang web này, trong cửa sổ mới)',
  },

  date: {
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    aboutWhen: 'Khoảng khi nào',
    season: 'Mùa',
    seasons: ['Mùa xuân', 'Mùa hè', 'Mùa thu', 'Mùa đông'],
    age: 'Khi đó bạn khoảng bao nhiêu tuổi',
    event: 'Trước hoặc sau một việc gì đó',
    roughly: 'Đây là ước chừng',
    wasAbout: (age) => `Tuổi của tôi khi đó là khoảng ${ended(age)}`,
    decade: (year) => `thập niên ${year}`,
    joint: ' ',
    guessed: (date) => `Khoảng ${within(date)}`,
    unread: (boxes, example) =>
      `Chúng tôi chưa đọc được ngày này. Bạn có thể viết ${boxes}, như ${example}. Một phần cũng được.`,
    whichYear: 'Chúng tôi chưa rõ là năm nào. Bạn có thể viết bốn chữ số, như 1990.',
  },

  safeContact: {
    channels: { text: 'Tin nhắn', call: 'Điện thoại', email: 'Email', post: 'Thư' },
    safe: {
      yes: 'Có, cách này an toàn',
      no: 'Không, đừng liên lạc với tôi bằng cách này',
      unsure: 'Tôi không chắc',
    },
    to: {
      text: 'Số điện thoại',
      call: 'Số điện thoại',
      email: 'Địa chỉ email',
      post: 'Địa chỉ',
      other: 'Số hoặc tên ở đó',
    },
    message: 'Có thể để lại lời nhắn',
    times: 'Khi nào thì an toàn? Nếu bạn không đánh dấu gì, lúc nào cũng được.',
    say: 'Chúng tôi có thể tự giới thiệu là ai?',
    shared: 'Còn ai dùng nữa?',
    word: 'Một ám hiệu, để bạn biết đó là chúng tôi',
    none: 'Đừng liên lạc với tôi',
    right: 'Đúng, như vậy là được',
    sum: {
      text: (to, times) => lineOf('Nhắn tin', to ? `đến ${to}` : 'cho tôi', within(times)),
      call: (to, times) => lineOf('Gọi', to || 'cho tôi', within(times)),
      email: (to, times) => lineOf('Gửi email', to ? `đến ${to}` : 'cho tôi', within(times)),
      post: (to, times) => lineOf('Gửi thư', to ? `đến ${to}` : 'cho tôi', within(times)),
      other: (channel, to, times) => lineOf(`${channel}:`, to, within(times)),
      say: (who) => `Có thể tự giới thiệu là: ${ended(who)}`,
      sayNothing: 'Đừng nói là ai liên lạc.',
      message: 'Có thể để lại lời nhắn.',
      noMessage: 'Đừng để lại lời nhắn.',
      shared: (who) => `Người khác cũng dùng: ${ended(who)}`,
      word: (word) => `Ám hiệu là ${ended(word)}`,
      not: (channels) => `Đừng dùng: ${ended(channels)}`,
      none: 'Đừng liên lạc với tôi.',
    },
  },

  file: {
    choose: 'Chọn tệp',
    chooseOne: 'Chọn một tệp',
    most: (count) => `Tối đa ${count} tệp.`,
    each: (size) => `Mỗi tệp tối đa ${size}.`,
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} kB`,
    here: 'Dữ liệu về vị trí và máy ảnh được gỡ khỏi ảnh. Việc này làm trên thiết bị này, trước khi gửi.',
    there: 'Dữ liệu về vị trí và máy ảnh được gỡ khỏi ảnh. Chúng tôi làm việc này khi nhận ảnh.',
    original: 'Gửi bản gốc của tôi, có ngày và địa điểm',
    keep: 'Bạn nên giữ bản gốc: ngày và địa điểm có thể dùng làm bằng chứng.',
    kinds: { image: 'ảnh', video: 'video', audio: 'âm thanh', text: 'văn bản', application: 'tài liệu' },
    line: (number, kind, size) => `Tệp ${number}, ${kind}, ${size}`,
    asItIs: 'Gửi nguyên như vậy. Trong tệp có thể có tên và địa điểm.',
    show: (number) => `Hiện tệp ${number}`,
    hide: (number) => `Ẩn tệp ${number}`,
    remove: (number) => `Bỏ tệp ${number}`,
    reading: 'Đang xem các tệp của bạn. Đợi một lát.',
    large: (size) => `Một tệp lớn hơn ${size}, nên chưa được thêm. Một bản nhỏ hơn có thể dùng được.`,
    many: (count) => `Ở đây có chỗ cho ${count} tệp. Các tệp khác chưa được thêm.`,
    unlike: 'Một tệp không thuộc loại mà tên tệp cho biết. Tệp đó chưa được thêm.',
    broken: 'Một ảnh chưa đọc được, nên chưa được thêm. Một bản khác có thể dùng được.',
  },

  address: {
    kinds: {
      lines: 'Tôi có địa chỉ',
      none: 'Tôi không có địa chỉ cố định',
      protected: 'Một chương trình của chính quyền giữ kín địa chỉ của tôi',
      region: 'Chỉ khu vực của tôi',
    },
    lines: 'Địa chỉ',
    postcode: 'Mã bưu chính',
    region: 'Khu vực',
    elsewhere: 'Thư gửi đến nơi khác',
    post: 'Thư có thể gửi đến đâu',
    postTo: (where) => `Thư gửi đến: ${where}`,
  },

  hours: {
    noon: '12 giờ trưa',
    midnight: '12 giờ đêm',
    open: 'Đang mở cửa.',
    until: (time) => `Đang mở cửa, đến ${ended(time)}`,
    today: (time) => `Hôm nay mở cửa lúc ${ended(time)}`,
    tomorrow: (time) => `Ngày mai mở cửa lúc ${ended(time)}`,
    on: (day, time) => `${day} mở cửa lúc ${ended(time)}`,
    zoned: (time, zone) => `${time} (${zone})`,
  },

  help: {
    person: 'Nói chuyện với một người:',
    tucked: 'Nói chuyện với một người',
    by: {
      call: 'Gọi',
      text: 'Nhắn tin đến',
      both: 'Gọi hoặc nhắn tin đến',
      tty: 'Gọi TTY',
      chat: 'Trò chuyện trực tuyến',
      visit: 'Đến tại:',
    },
    textTo: (word) => `Nhắn “${word}” đến`,
    span: (from, to) => `${from} đến ${to}`,
    days: (first, last) => `${first} đến ${last}`,
    when: (times, days) => `${times}, ${days}`,
    joint: ', ',
    everyDay: 'mỗi ngày',
    always: 'bất cứ giờ nào',
    languages: (list) => `Chúng tôi nói: ${ended(list)}`,
    log: 'Cuộc gọi và tin nhắn có thể hiện trong nhật ký cuộc gọi và hóa đơn.',
  },

  crisis: {
    lead: 'Nếu bạn muốn nói chuyện bây giờ:',
    country: 'Tôi ở một nước khác',
    language: 'Một nước khác hoặc ngôn ngữ khác',
  },
};

/** The same, with English beside what is about leaving, help and consent. No named speaker has signed it yet. */
export const vi = besideEnglish(translation);
