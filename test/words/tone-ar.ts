import { translation } from '../../src/words/unreviewed/ar.js';
import { first, rulesOf, type TranslatedVoice } from './tone.js';

/** Without the marks of vowels, which are written or not. */
const bare = (text: string): string => text.replace(/[\u064B-\u0652\u0670]/g, '');

const anyOf = (list: readonly string[], before: string): RegExp =>
  new RegExp(`(?<!\\p{L})${before}(?:${list.map(bare).join('|')})(?!\\p{L})`, 'u');

/** Any of these words, whole, behind what is written together with a word too: "and", "so", "in", "like", "for", "the". */
const words = (...list: string[]) => {
  const pattern = anyOf(list, '(?:[وف]?(?:[بكل]?(?:ال)?|لل))');
  return (text: string): string | undefined => first(bare(text), pattern);
};

const BLAME = words(
  'نسيت', 'أخطأت', 'خطأ', 'أخطاء', 'خاطئة?', 'غير (?:صحيحة?|صالحة?|مقبولة?|مكتملة?|نشطة?)', 'مطلوبة?', 'إلزامية?', 'إجبارية?', 'ممنوعة?',
  'محظورة?', 'مرفوضة?', 'رفض', 'رفضت', 'فشلت?', 'ناقصة?', 'يجب', 'يتوجب', 'عليك', 'لم (?:تكمل|تملأ|تدخل|تكتب)ي?', 'مخالفة?', 'انتهاك',
); // prettier-ignore

const HURRY = words(
  'أسرعي?', 'سريعًا', 'سرعة', 'فورًا', 'حالًا', 'عاجلة?', 'عاجلًا', 'آخر فرصة', 'تنتهي صلاحي\\p{L}+', 'منتهي الصلاحية', 'في أقرب وقت',
  'بأسرع وقت', 'دون تأخير', 'قبل فوات الأوان',
); // prettier-ignore

const PROMISE = words(
  'مجهولة? الهوية', 'مجهول', 'سرية تامة', 'سرية', 'سري تمامًا', 'نضمن', 'مضمونة?', 'ضمان', 'تمامًا', 'كليًا', 'مطلقًا', 'لا يمكن تتبع\\p{L}*',
  '(?:من )?دون أثر', 'بلا أثر', 'في أمان', 'محمية?', '(?:يمسح|يحذف|تمسح) سجل \\p{L}+', 'لن يرى أحد', '100 ?[%٪]',
); // prettier-ignore

/** That the history is not erased is what is true, and the only way in which it may be said. */
const promises = (text: string): string | undefined => PROMISE(text.replace(/لا (?:يمسح|تمسح|يحذف)/gu, ''));

const LESSENING = words(
  'لا تقلقي?', 'لا داعي للقلق', 'اطمئني?', 'لا تخافي?', 'اهدئي', 'اهدأ', 'بساطة', 'سهولة', 'سهلة?', 'طبعًا', 'بالطبع', 'بالتأكيد', 'مجرد', 'فحسب',
  'من الواضح',
); // prettier-ignore

const PADDING = words(
  'يرجى', 'نرجو', 'رجاء', 'رجاءً', 'من فضلك', 'لو سمحت', 'عذرًا', 'عفوًا', 'نأسف', 'آسفون', 'آسف', 'نعتذر', 'للأسف', 'شكرًا', 'نشكرك', 'نجاح',
  'تهانينا', 'مبروك', 'أحسنت', 'شجاعة?', 'شجاعتك',
); // prettier-ignore

const JARGON = words(
  'حادثة?', 'واقعة', 'جاني', 'معتدي', 'إفصاح', 'امتثال', 'جلسة', 'التحقق من صحة', 'عنوان IP', 'نقر', 'انقري?', 'نموذج', 'استمارة', 'تنفيذ', 'إنهاء الجلسة',
  'ذعر', 'مصادقة', 'إدخال', 'حقل', 'بيانات شخصية',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'ضحية', 'ضحايا', 'ناجية', 'مدمنة?', 'غير (?:شرعي|قانوني)ة?', 'متسللة?', 'مشردة?', 'متشردة?', 'معاقة?', '[يت]عاني', 'معنفة?',
); // prettier-ignore

/** Requests, which say to a man what they do not say to a woman, and "you" in the present, which differs too. */
const REQUESTS = anyOf(
  [
    '(?:اختر|أضف|أدخل|اكتب|اضغط|انقر|أرسل|أكمل|تابع|اقرأ|حاول|جرب|استخدم|خذ|تذكر|راجع|ابحث|افتح|أغلق|احفظ|قم|اتصل|تحدث|انتظر|أعد|عد|املأ|وقع|سجل|اترك)(?:ي|وا|ه|ها)?(?= )',
    '(?:اختر|أضف|اكتب|اضغط|اقرأ|استخدم|ابحث|افتح|أغلق|احفظ|انتظر|املأ|حاول)ي?',
    '(?:تريد|تحتاج|ترغب|تود|تشعر|تفضل|تكتب|تجد|تشاء|تظن|تعتقد)(?:ين|ون|ه|ها)?',
  ],
  '[وف]?(?:س)?',
);

/** What is no request: nouns, and what things do. */
const NO_REQUESTS = /(?<!\p{L})(?:سجل|عد) (?=\p{L})/gu;

const GENDERED = words(
  'متأكدة?', 'مستعدة?', 'جاهزة? أنت', 'مسجلة? لدينا', 'أنت \\p{L}+ة', 'أنت (?:آمن|وحيد|متعب|قلق|خائف|مسؤول|ملزم|حر)', 'كنت (?!هنا)\\p{L}+(?:ة|ًا)',
  'عزيز[يت]ي?', 'مستخدمة?', 'مستخدمين', 'عميلة?', 'مواطنة?', 'سيدي', 'سيدتي', '\\p{L}+\\((?:ة|ي|ين)\\)', '\\p{L}+/(?:ة|ي|ها|ت)',
); // prettier-ignore

const gendered = (text: string): string | undefined =>
  /[\p{L}](?:\u0650|\u064E)(?!\p{L})/u.exec(text)?.[0] ??
  first(bare(text).replace(NO_REQUESTS, ''), REQUESTS) ??
  GENDERED(text);

/** One form of address: a suffix that is written alike for everyone. */
const OTHER_ADDRESS = words(
  'حضرتك',
  'حضرتكم',
  'سيادتكم',
  'أنتما',
  'يمكنكم',
  'يمكنكن',
  'لديكم',
  'إجابتكم',
  'اسمكم',
  'جهازكم',
  'أختي',
  'أخي',
);

const VAGUE = /^(موافق|حسنًا|حسنا|التالي|هنا|اضغط هنا|المزيد|تأكيد|تقديم|قبول|نعم|لا)$/u;

/** Marks of other scripts, a line that stretches a word, and digits of two kinds. */
const MARKS = /[,;?"“”]|ـ|[٠-٩۰-۹]/u;

export const voiceAr: TranslatedVoice = {
  translation,
  rules: rulesOf({
    blame: BLAME,
    hurry: HURRY,
    promise: promises,
    lessening: LESSENING,
    padding: PADDING,
    jargon: JARGON,
    labels: LABELS_PEOPLE,
    gender: gendered,
    address: OTHER_ADDRESS,
    vague: VAGUE,
    marks: MARKS,
  }),
  bad: {
    blame: 'هذا الحقل مطلوب',
    hurry: 'للإرسال في أقرب وقت',
    promise: 'هذا الزر يمسح سجل التصفح.',
    lessening: 'لا تقلق، هي دقيقة واحدة.',
    padding: 'يرجى كتابة اسمك.',
    jargon: 'نسمع منك عن الحادثة.',
    labels: 'خدمات للضحايا',
    gender: 'اكتب اسمك هنا',
    address: 'يمكنكم التوقف في أي لحظة.',
    vague: 'التالي',
    marks: 'هل يمكنني التوقف?',
    shouting: 'وصلتنا إجابتك!',
    capitals: 'LEAVE هذه الصفحة',
    pictures: 'تم الحفظ 🎉',
    percentage: 'اكتمل 62 ٪.',
    length: 'هذه جملة تطول ثم تطول أكثر مما يريد أي شخص أن يقرأ اليوم هنا.',
    holes: 'الجزء undefined من 4',
  },
  weighed: {
    length: ['leaving.armed'],
    vague: ['choice.yes', 'choice.no'],
  },
  kind: [
    'قد تكون بعض الأسئلة صعبة. يمكنك تخطي أي منها.',
    'لك ما يلزمك من الوقت. لا شيء هنا محدد بوقت.',
    'تم الحفظ الساعة 2:14 م على هذا الجهاز.',
    'اخترت عدم الإجابة.',
    'لا يمسح سجل التصفح في متصفحك.',
    'إرسال إلى البيت المفتوح',
  ],
  told: {
    gender: {
      found: [
        'اختر إجابة.',
        'اختاري إجابة، ثم اضغطي هنا.',
        'للمتابعة، أضف إجابة.',
        'إذا كنت تريد التوقف',
        'ما تحتاجين إليه',
        'هل أنت متأكدة؟',
        'إذا كنت مستعدًا، يمكنك المتابعة.',
        'لكل مستخدم',
        'ما كتبتِ هنا',
        'عزيزتي',
        'متصل/ة',
      ],
      passed: [
        'ما كتبته هنا محفوظ.',
        'يمكنك استخدام جهاز آخر.',
        'اخترت تخطي هذا الجزء.',
        'شخص من المكتب يتصل بك.',
        'سجل التصفح',
        'هذا غير مفعّل.',
      ],
    },
    blame: {
      found: ['بالخطأ', 'وفشل الحفظ', 'الإجابة ناقصة.', 'يجب ملء هذا.'],
      passed: ['لم نستطع حفظ هذا.', 'نحتاج إليه'],
    },
    promise: {
      found: ['تُحفظ إجابتك بسرية.', 'خدمة مجهولة الهوية', 'يمسح سجل التصفح'],
      passed: ['لا يمسح ما كتبته ولا سجل التصفح.', 'هل من الآمن حفظ نسخة هنا؟'],
    },
    marks: {
      found: ['نعم, هذا آمن', 'زر "رجوع"', 'الســاعة', 'الساعة ٣'],
      passed: ['نعم، هذا آمن', 'زر «رجوع»'],
    },
  },
  counted: [
    [1, 'إجابة واحدة بحاجة إلى مراجعة'],
    [2, 'إجابتان بحاجة إلى مراجعة'],
    [3, 'ثلاث إجابات بحاجة إلى مراجعة'],
    [9, 'تسع إجابات بحاجة إلى مراجعة'],
    [10, '10 إجابات بحاجة إلى مراجعة'],
    [11, '11 إجابة بحاجة إلى مراجعة'],
    [100, '100 إجابة بحاجة إلى مراجعة'],
    [103, '103 إجابات بحاجة إلى مراجعة'],
  ],
  same: ['comfort.chosen', 'date.joint'],
  dates: {
    '1990-06-04': '4 يونيو 1990',
    '1990-06': 'يونيو 1990',
    '199X': 'عقد 1990',
    '1990-21': 'ربيع 1990',
    '1990-06~': 'يونيو 1990 تقريبًا',
    'XXXX-06-04': '4 يونيو',
  },
  written: ['4 يونيو 1990', '٤ يونيو ١٩٩٠', '4 حزيران 1990', '4/6/1990'],
};
