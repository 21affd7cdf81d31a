import { translation } from '../../src/words/unreviewed/zh.js';
import { first, rulesOf, type TranslatedVoice } from './tone.js';

/** Chinese sets no spaces between words, so each of these is found wherever it stands; what must not be found is kept out. */
const any = (...list: string[]): RegExp => new RegExp(list.join('|'), 'u');

const BLAME = any(
  '您(?:忘|漏|必须|应该|应当|没有?填|没有?写|未)', '必填', '必须填', '无效', '非法', '错误', '出错', '错了', '有误', '失败', '不正确',
  '不合法', '不合格', '不符合', '不完整', '禁止', '严禁', '拒绝', '违规', '违反', '遗漏', '缺少',
); // prettier-ignore

const HURRY = any(
  '赶快', '赶紧', '尽快', '尽早', '抓紧', '马上', '立即', '立刻', '紧急', '快速', '迅速', '最后机会', '限时', '过期', '到期',
  '倒计时', '截止', '来不及',
); // prettier-ignore

const PROMISE = any(
  '匿名', '绝对', '保证', '确保', '保密', '机密', '无痕', '不留痕迹', '无法追踪', '查不到', '没有人能看', '万无一失', '百分之百',
  '(?:清除|删除|抹掉)[^，。]{0,6}(?:历史|浏览)记录', '100\\s?[%％]',
); // prettier-ignore

/** That it does not clear the history is what is true; and browsers have "无痕" in their menus, where it is a name. */
const promises = (text: string): string | undefined =>
  first(text.replace(/不会清除/gu, '').replace(/“[^”]*”/gu, ''), PROMISE);

const LESSENING = any(
  '别担心', '(?:不要|不用|不必)担心', '放心', '别怕', '没关系', '没事', '简单', '轻松', '容易', '只需', '只要', '仅需', '不过是',
  '当然', '显然', '冷静', '其实',
); // prettier-ignore

/** "申请" and "请求" are about asking for something, and no padding. */
const PADDING = any(
  '(?<!申)请(?!求)', '抱歉', '对不起', '不好意思', '遗憾', '谢谢', '感谢', '成功', '恭喜', '勇敢', '坚强', '加油', '哎呀', '糟糕',
); // prettier-ignore

const JARGON = any(
  '事件', '案情', '施[暴害虐]者', '加害者', '肇事者', '披露', '会话', '超时', '表单', '提交', '校验', '验证', '字段', '输入框',
  '终止', '中止', '执行', '合规', '强制', '缓存', '客户端', '点击此处',
); // prettier-ignore

const LABELS_PEOPLE = any(
  '受害[者人]', '被害人', '患者', '病人', '瘾君子', '吸毒[者人]', '酒鬼', '非法移民', '偷渡', '流浪[汉者]', '残废', '残疾人士',
  '弱势群体', '精神病', '遭受苦难',
); // prettier-ignore

const GENDERED = any(
  '(?<!其)[他她](?!人)',
  '先生',
  '女士',
  '小姐',
  '太太',
  '男士',
  '妇女',
  '夫人',
  '丈夫',
  '妻子',
);

/** One form of address: "您". */
const OTHER_ADDRESS = any('你', '妳', '阁下', '尊敬的', '亲爱的', '各位', '大家', '用户(?!与群组)', '本人');

const VAGUE = /^(?:提交|确定|确认|好的?|点击此处|这里|下一步|更多|同意|不同意|是|否)$/u;

/** Marks of half width, and spaces, where characters stand on either side of them; and marks of another kind of Chinese. */
const MARKS =
  /[\p{Script=Han}”）][ ,.;:?!()"']|[ ,;:?!()"'][\p{Script=Han}“（]|\p{Script=Han}[^。]*\.$|[！「」『』]/u;

/** The dictionary that finds words cuts finer than a reader does: this is about 25 characters, as long as twelve words in English. */
const MOST_WORDS = 14;

export const voiceZh: TranslatedVoice = {
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
    MOST_WORDS,
  ),
  bad: {
    blame: '您没有填写这一项',
    hurry: '请立即完成以下内容',
    promise: '这个按钮会清除您的浏览器历史记录。',
    lessening: '别担心，很快就好。',
    padding: '请输入您的姓名。',
    jargon: '讲讲那次事件。',
    labels: '为受害者提供的服务',
    gender: '她会给您打电话。',
    address: '你可以随时停下。',
    vague: '提交',
    marks: '写一行就够了, 不用多写.',
    shouting: '我们收到了!',
    capitals: '离开这个页面：ESCAPE。',
    pictures: '完成了🎉',
    percentage: '已填写62%。',
    length: '这是一个很长很长的句子，今天谁都不想把它从头到尾读完，因为它一直没有停下来。',
    holes: '第undefined部分，共4部分',
  },
  weighed: {
    length: ['leaving.armed'],
    // The answers to a question.
    vague: ['choice.yes', 'choice.no'],
  },
  kind: [
    '有些问题可能不好回答。您可以跳过任何一个。',
    '我们没能读懂这个日期。可以按“年、月、日”写，比如1990 6 4。写一部分也可以。',
    '您需要多久都可以。这里没有时间限制。',
    '您选择了不说。',
    '它不会清除您的浏览器历史记录。',
    '发送给Harbor House',
  ],
  told: {
    padding: { found: ['请稍候', '请填写'], passed: ['申请', '您可以提出请求。'] },
    gender: {
      found: ['他会读。', '告诉她。', '王女士'],
      passed: ['其他文件没有添加。', '有些事我们必须转告他人。'],
    },
    promise: {
      found: ['打开无痕窗口', '会清除历史记录'],
      passed: ['选择“无痕”窗口。', '它不会清除您输入的内容或浏览器历史记录。'],
    },
    marks: {
      found: ['姓名:', '到8:00.', 'Wi-Fi 或账户', '打开 Safari', '完成！', '「笔记」'],
      passed: ['12.5 MB', '555 0100。', '名称（Rivermouth）', 'name@example.org。', '“设置”、“账户”'],
    },
  },
  counted: [
    [1, '有一处需要再看一下'],
    [2, '有两处需要再看一下'],
    [10, '有10处需要再看一下'],
  ],
  same: ['file.megabytes', 'file.kilobytes'],
  dates: {
    '1990-06-04': '1990年6月4日',
    '1990-06': '1990年6月',
    '199X': '1990年代',
    '1990-21': '春天，1990年',
    '1990-06~': '大概1990年6月',
    'XXXX-06-04': '6月4日',
  },
  written: ['1990年6月4日', '1990 6 4', '1990/6/4', '1990-06-04'],
};
