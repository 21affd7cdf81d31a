import { endedByScript as ended } from '../line.js';
import { phraseWords } from '../phrase-words.js';
import type { Words } from '../words.js';
import { besideEnglish } from './beside-english.js';

const COUNTED = ['一', '两', '三', '四', '五', '六', '七', '八', '九'];

/** What there is of a line, with commas between and one mark at its end. */
const line = (...parts: string[]): string => ended(parts.filter(Boolean).join('，'));

/**
 * Every sentence a person can meet, in Chinese with simplified characters: "您" throughout, words that are plain wherever
 * these characters are read, and no form that takes the reader for a man or a woman. No spaces stand between the characters and
 * Latin letters or digits, since what comes in may be either.
 *
 * Added as `zh`, it is spoken for `zh-Hant` and `zh-TW` too, where simplified characters are read more often than English.
 */
export const translation: Words = {
  field: {
    needed: '需要回答',
    missing: '在这里回答，就可以继续。',
    email: '我们没能读懂这个邮箱地址。可以写成这样：name@example.org。',
    numeric: '我们没能读懂这个数字。可以写成这样：12。',
    tel: '我们没能读懂这个号码。可以写成这样：555 0100。',
    url: '我们没能读懂这个网址。可以写成这样：https://example.org。',
    unclear: '我们没能用上这个回答。您可以看看提示，再试一次。',
    tooShort: (least) => `这里需要至少${least}个字符。`,
    tooLong: (most) => `我们最多能保存${most}个字符。可以缩短到这个长度。`,
    absent: {
      'asked-declined': '我不想说',
      'asked-unknown': '我不知道',
      'temp-unknown': '稍后再回答',
    },
    instead: '或者选下面一项',
    clear: '清除我的回答',
    ask: '我们为什么问',
    whoSees: (who) => ended(`谁会看到：${who}`),
    ifSkipped: (then) => ended(`如果您跳过：${then}`),
    private: '我们要求浏览器不保存这一项。有些浏览器可能仍会保存。',
  },

  choice: {
    missing: '选一项或多项，就可以继续。',
    own: '用我自己的话说',
    none: '这些都不是',
    yes: '是',
    no: '否',
    unsure: '不确定',
  },

  narrative: {
    hide: '隐藏我写的内容',
    show: '显示我写的内容',
    hidden: '您写的内容已隐藏。它还在这里。',
    line: '写一行就够了。',
    prompts: '您可以写的一些方面',
  },

  select: {
    empty: '选一项',
  },

  name: {
    use: '希望我们怎么称呼您',
    legal: '法定姓名',
    pronouns: '人称代词',
  },

  language: {
    label: '语言',
  },

  scale: {
    cannotSay: '我说不上来',
  },

  consent: {
    what: '共享什么',
    who: '谁会看到',
    why: '为什么',
    until: '到什么时候',
    otherwise: '如果您不同意',
    no: '不同意，不共享这些',
    yes: '同意，共享这些',
    undecided: '还没有决定。',
    saidNo: '您选择了不同意。',
    saidYes: '您选择了同意。',
    afterEnd: '那天之后，算作还没有决定。',
    ended: (day) => `这项同意已在${day}结束。现在算作还没有决定。`,
    endedEarlier: '这项同意已经结束。现在算作还没有决定。',
  },

  consentGroup: {
    needed: '无论如何我们都需要的内容',
    notAsked: '这不是提问。下面是我们需要它的原因。',
    same: '无论您怎么回答，得到的帮助都一样。',
    all: '一次回答以下各项',
    no: '以下各项都不同意',
    yes: '以下各项都同意',
  },

  limits: {
    heading: '在您告诉我们之前',
    lead: '有些事我们必须转告别人。全都列在这里。',
    skip: '前往我们不必转告的部分',
  },

  embedGate: {
    learns: (service) => `如果您选择显示，${service}可以看到这台设备打开过它。`,
    shown: '它显示在下面。您可以再把它移走。',
    video: {
      from: (service) => ended(`这段视频来自${service}`),
      show: (service) => `显示来自${service}的视频`,
      hide: '移走视频',
      open: (service) => `前往${service}看这段视频`,
    },
    map: {
      from: (service) => ended(`这张地图来自${service}`),
      show: (service) => `显示来自${service}的地图`,
      hide: '移走地图',
      open: (service) => `前往${service}看这张地图`,
    },
    chat: {
      from: (service) => ended(`这个聊天来自${service}`),
      show: (service) => `显示来自${service}的聊天`,
      hide: '移走聊天',
      open: (service) => `前往${service}聊天`,
    },
    page: {
      from: (service) => ended(`这些内容来自${service}`),
      show: (service) => `显示来自${service}的内容`,
      hide: '移走这些内容',
      open: (service) => `前往${service}看这些内容`,
    },
  },

  consentLedger: {
    heading: '您的回答',
    none: '还没有问过您什么。',
    tookBack: '您撤回了同意。',
    holds: (day) => ended(`同意有效到${day}`),
    seen: '您当时看到的文字',
    before: '您之前的回答',
    takeBack: '撤回我的同意',
    again: '看看现在是怎么问的',
  },

  consentReceipt: {
    heading: '您的副本',
    ask: '在这里保存一份副本安全吗？',
    who: '能打开这台设备的人，可能会找到它。',
    no: '不，就留在这里',
    yes: '是，保存一份副本',
    notKept: '没有保存任何内容。您可以在这里看。',
    save: '存成文件',
    print: '打印',
    how: '您可以把它存成文件，或者打印出来。',
    saved: (name) => ended(`您可以在存放下载文件的地方找到${name}`),
    open: '是，下载文件',
  },

  release: {
    know: '签名前要知道的事',
    asks: {
      person: '您的姓名',
      discloser: '由谁共享',
      recipient: '共享给谁',
      information: '共享什么',
      purpose: '用来做什么',
      expiry: '到什么时候',
      signer: '由谁签名',
      signature: '写下您的姓名来签名',
      other: '代您签名的人的姓名',
      authority: '这个人为什么可以代您签名',
      harm: '代您签名的人，伤害过您或您的父母吗？',
      date: '日期',
    },
    one: '一个人，或一个机构。如果还有另一个，就另用一页。',
    oneOrClass: '一个人、一个机构，或一类机构。',
    little: '只共享需要的部分。',
    signers: {
      self: '我自己签名',
      parent: '我签名，家长和我一起签名',
      guardian: '监护人代我签名',
      representative: '依照法律，另一个人可以代我签名',
    },
    statements: {
      'not-required': '您不签名，得到的帮助也一样。',
      revocation: '您随时可以撤回。已经共享的，收不回来。',
      redisclosure: '收到的人可能会再转给别人。那时这项法律可能不再保护它。',
      'redisclosure-tpo': '收到的人可以按健康隐私法再转给别人。在针对您的案件中，不可以使用这些内容。',
      refusal: '您不签名，得到的帮助也一样。',
      copy: '您可以要一份副本。您可以先在这里看。',
    },
    today: (day) => ended(`今天是${day}`),
    needed: '如果要签名，就把这些都填好。如果不同意，就保持原样。',
    no: '不同意，不签名',
    yes: '同意，签名',
    page: '这个页面还差一项内容。现在还不能签名。',
    lacks: {
      person: '填写您的姓名。',
      discloser: '填写由谁共享。',
      recipient: '填写一个人或一个机构。',
      information: '填写共享什么。',
      purpose: '填写用来做什么。',
      expiry: '选择到什么时候。要选还没到的日子。',
      signer: '选择由谁签名。',
      signature: '写下您的姓名来签名。',
      other: '填写代您签名的人的姓名。',
      authority: '填写这个人为什么可以代您签名。',
      harm: '需要由另一个人代您签名。您可以先和我们谈谈。',
      date: '这个页面还差一项内容。现在还不能签名。',
      alone: '这一项需要单独写。其余的另用一页。',
    },
  },

  step: {
    path: (number, total, name) =>
      ended(`第${number}部分${total ? `，共${total}部分` : ''}：${name}`) + '您可以在这里停下。',
    next: '继续',
    back: '返回',
    send: '发送',
    end: '看一遍再发送',
    skip: '跳过这部分',
    later: '稍后再填这部分',
    skipped: {
      'asked-declined': '您选择了跳过这部分。',
      'asked-unknown': '您选择了跳过这部分。',
      'temp-unknown': '您想稍后再填这部分。',
    },
    titled: (number, total, name) => `第${number}部分，共${total}部分，${name}`,
  },

  intake: {
    needALook: (count) => `有${COUNTED[count - 1] ?? count}处需要再看一下`,
    declined: {
      'asked-declined': '您选择了不说。',
      'asked-unknown': '您说您不知道。',
      'temp-unknown': '您想稍后再回答。',
    },
    remove: '移除',
    removeThis: (question) => `移除：${question}`,
    putBack: '放回',
    putBackThis: (question) => `放回：${question}`,
    folded: '显示我写的内容',
    preview: '您现在只是先看看。您在这里做的，都不会保存或发送。',
    begin: '开始填写',
    lookAround: '先看看',
    assisted: (helper) => `${helper}正在和您一起填写。`,
    change: '修改',
    changeThis: (question) => `修改：${question}`,
    empty: '这里空着，也可以。',
    ticked: '已勾选',
    hidden: '这里不显示，内容还是您写的那样。',
    sending: '正在发送。您不需要做什么。',
    slow: '这次比平时慢。您可以等一等，或者再发送一次。',
    offline: '现在没有连上网络。您写的内容还在这里。您可以稍后再发送。',
    notSent: '我们没能发送。您写的内容还在这里。您可以再试一次。',
  },

  contentNote: {
    read: '继续',
    skip: '跳过这部分',
    later: '稍后再来',
  },

  expect: {
    parts: '有几部分',
    many: (parts) => (parts === 1 ? '一部分。' : `${parts}部分，一部分接着一部分。`),
    long: '要多长时间',
    asked: '我们会问什么',
    needed: '哪些需要回答',
    whoSees: '谁会看到',
    near: '您可能想放在身边的东西',
    stop: '我可以停下吗？',
    canStop: '可以，随时都行。哪个问题都可以跳过。',
  },

  confirmation: {
    reader: '谁会读，什么时候读',
    talk: '如果您想在那之前找人谈谈',
    takeBack: '如果您想修改或撤回',
    copy: '您的副本',
  },

  button: {
    busy: '稍等一下。',
  },

  header: {
    main: '跳到主要内容',
    languages: '语言',
  },

  notice: {
    info: '供您了解',
    saved: '已保存',
    look: '需要再看一下',
    important: '重要',
    dismiss: '收起这条消息',
  },

  pause: {
    pause: '暂停',
    line: '您需要多久都可以。这里没有时间限制。',
    rest: '您需要多久都可以。',
    restUntil: (time) => ended(`您需要多久都可以。您可以在这里待到${time}`),
    resume: '继续',
    later: '改天再来',
    talk: '找人谈谈',
    unkept: '如果您离开，在这里写的内容不会保存。',
  },

  grounding: {
    senses: '留意您身边的事物',
    lines: [
      '五样您能看到的东西。',
      '四样您能摸到的东西。',
      '三种您能听到的声音。',
      '两种您能闻到的气味。',
      '一种您能尝到的味道。',
    ],
    any: '什么顺序都可以。哪一样都可以略过，随时可以停下。',
  },

  visit: {
    title: '笔记',
    until: (time) => ended(`您可以在这里待到${time}`),
    keeps: '您写的时候，时间会延长。',
    more: '快到那时，您可以要求延长。',
    stays: '那时之后，您写的内容还留在这个页面。',
    near: (time) => `您这次访问将在${time}结束。`,
    last: (time) => `您这次访问很快会在${time}结束。`,
    longest: '不能再延长了。您写的内容还留在这个页面。',
    stay: '延长时间',
    offline: '我们没能连上服务器。您写的内容还在这里。',
    over: '这次访问已经结束',
    kept: '您写的内容还留在这个页面。',
    signIn: '重新打开这次访问',
    window: '（在新窗口中）',
    goOn: '在这里继续',
    closed: '这次访问还没有打开。',
    other: '现在打开的是另一次访问，所以这个页面还遮着。',
  },

  phrase: {
    words: phraseWords,
  },

  saveStatus: {
    none: '在您发送之前，您写的内容留在这个页面。',
    memory: '您写的内容会保存到您关闭这个页面为止。',
    off: '您写的内容还没有保存。',
    busy: '稍等一下。',
    keep: '保存我写的内容',
    openKept: '打开我保存的内容',
    found: (until) => `这台设备上保存着内容，到${until}为止。要打开吗？`,
    apart: (until) => `这台设备上保存着内容，到${until}为止。`,
    open: '打开内容',
    notNow: '现在不用',
    erase: '删除保存的内容',
    device: {
      ask: '保存在这台设备上安全吗？',
      facts: (until) => [
        '用“离开这个页面”离开，就会删除它。',
        `返回口令会把它锁住。${until}之后，下次来到这里时会删除它。`,
        '知道返回口令的人都能读。逼您说出口令的人也能读。',
        '监视这台设备的人，能看到您写的内容。',
        '用这台设备的人，都能看到这里保存着内容。',
        '文件，以及您同意共享的内容，不会保存。',
      ],
      yes: '是，保存在这台设备上',
      saved: (time, until) => `已在${time}保存到这台设备，到${until}为止。`,
    },
    server: {
      ask: '要我们替您锁好并保存吗？',
      facts: (until) => [
        '内容来到我们这里之前，返回口令会把它锁住。',
        '没有口令，我们读不了。我们只能看到这里保存着内容。',
        '知道返回口令的人都能读。逼您说出口令的人也能读。',
        '监视这台设备的人，能看到您写的内容。',
        `“离开这个页面”不会删除它。${until}之后会删除它。`,
        '文件，以及您同意共享的内容，不会保存。',
      ],
      yes: '是，替我保存',
      saved: (time, until) => `已在${time}保存到我们这里，到${until}为止。`,
    },
    erased: '已删除。您写的内容还在这里。',
    full: '没有地方保存了。您写的内容还在这里。',
    sent: '保存过的内容已删除。',
    no: '不，不保存',
    yourWords: '您的返回口令',
    once: '这些英文词能打开您保存的内容。它们只显示一次。',
    lost: '没有它们，谁也打不开。',
    own: '用我自己的词',
    offer: '给我另外一些词',
    has: '我记下了。保存我写的内容',
    ownHint: '四个词或更多，词之间空一格；或者14个字符。',
    hint: '大小写和多余的空格没有影响。',
    unopened: '这些词打不开保存的内容。您可以再试一次。',
    unreached: '我们没能做到。您可以再试一次。',
    which: '您想要哪一份内容？',
    kept: '保存过的内容',
    here: '这个页面上的内容',
    swap: '显示另一份内容',
    unsaved: '还没有保存。',
    failed: '我们没能保存。您写的内容还在这里。',
    unable: '这个浏览器不能保存。您写的内容还在这里。',
    gone: '现在没有保存着的内容。您写的内容还在这里。',
    behind: '它也在另一个标签页打开着，那边保存得更晚。',
    keepHere: '保存这里的内容',
    keepThere: '留着那边的内容',
  },

  leaving: {
    leave: '离开这个页面',
    plain: '这个链接会带您离开这个页面。它不会清除您输入的内容或浏览器历史记录。',
    armed:
      '这个按钮会带您离开这个页面，并清除您在这里输入的内容。' +
      '它不会清除您的浏览器历史记录。' +
      '能查看这台设备、Wi-Fi或您的账户的人，仍可能看到您来过这里。' +
      '如果您觉得自己的设备受到监视，有条件的话，可以用另一台。',
    safer: '怎样更安全地上网',
    talk: '找人谈谈',
  },

  cover: {
    hide: '遮住屏幕',
    heading: '笔记',
    show: '打开笔记',
  },

  discreet: {
    title: '笔记',
    file: 'biji',
  },

  exitExplainer: {
    about: (leave) => `关于“${leave}”`,
    does: '它会做什么',
    stays: '可能会留下什么',
    behind: [
      '您看过的页面，在浏览器历史记录里。',
      '打开着的其他标签页和应用。',
      '您从这里保存的文件。',
      '网站的名称，由Wi-Fi或工作单位记录。',
      '有人监视这台设备时看到的内容。',
    ],
    keys: '用键盘',
    shift: '五秒内按三次Shift键，就会离开。',
    press: (keys) => `五秒内按${keys}，就会离开。`,
    then: '，再按',
    loaded: '页面准备好之后就能用。',
    help: '设备方面的帮助',
    try: '看看离开时是什么样',
    tried: '离开时是这样。什么都没有清除。',
    other: '您离开时，这里会打开另一个网站。',
    back: '返回',
  },

  trailLight: {
    label: '让“后退”能看到的页面少一些',
    hint:
      '用于这个标签页。从这里起，每个新页面都会取代前一个。' +
      '发送填写的内容，还是会多一个页面。' +
      '浏览器历史记录还是会保存每个页面。',
    on: '已开启。“后退”还是可能显示这之前的页面。',
    off: '已关闭。“后退”又可以显示每个新页面。',
    unkept: '已在这个页面开启。您的浏览器没能让它保持更久。',
  },

  erase: {
    what: '这会清除这个网站在这个浏览器里保存的内容。草稿也会清除，清除后不能恢复。',
    stays: '浏览器历史记录、下载的文件和您发送过的内容会留下。',
    label: '清除这个网站在这里保存的内容',
    cleared: '这个网站在这个浏览器里保存的内容已清除。',
    partly: '可能还有一些留在这里。在浏览器设置里可以清除其余的。',
    told: '也通知了网站自己的服务器。',
    untold: '没能连上网站自己的服务器。可能还有一些Cookie留在这里。',
    alone: '网站自己的服务器可能还有Cookie留在这里。',
    open: '这个页面上的内容会留到您离开为止。',
  },

  saferVisit: {
    heading: '您用这台设备安全吗？',
    lead: '谁能使用或看到这台设备，只有您知道。这些步骤可能有帮助。没有哪一步能隐藏一切。',
    topics: [
      [
        '另一台设备',
        '如果您觉得这台设备受到监视，可以用另一台。',
        '您信任的朋友可能有，图书馆也可能有。',
        '工作单位或学校可能看得到它们的设备打开了什么。',
        '在受到监视的设备上搜索这些，也可能被看到。',
      ],
      [
        '隐私窗口',
        '在浏览器的菜单里，选择“隐私”或“无痕”窗口。',
        '里面的页面不会保存在历史记录里。用完后可以关掉。',
        '它瞒不过Wi-Fi，也瞒不过用来监视的应用。',
      ],
      [
        '手机上的密码',
        '只有您知道的密码，可以挡住别人。',
        '新密码可能会被注意到。您可以选择什么时候换，也可以不换。',
      ],
      [
        '您的账户',
        '有您密码的人，在哪里都可能读您的邮件。',
        '共用的套餐或账户，可能会显示通话、地点和照片。',
        '您可以查看哪些设备登录着。',
        '在那里的改动，也可能会被注意到。',
      ],
    ],
    where: '您的设备上的步骤',
    devices: [
      [
        '在iPhone上',
        '隐私窗口：在Safari里打开标签页列表，选择“无痕浏览”。',
        '密码：打开“设置”，搜索“密码”。',
        '设备：打开“设置”，点您的姓名。',
        '您共享的内容：打开“设置”，再点“隐私与安全性”、“安全检查”。',
      ],
      [
        '在安卓手机上',
        '隐私窗口：在浏览器的菜单里，选择“无痕式标签页”。',
        '密码：打开“设置”，搜索“屏幕锁定”。',
        '设备：打开您的Google账号，再点“安全性”。',
      ],
      [
        '在Windows电脑上',
        '隐私窗口：在浏览器的菜单里，选择隐私窗口。',
        '密码：打开“设置”，再点“账户”、“登录选项”。',
        '谁能用它：打开“设置”，再点“账户”。',
      ],
      [
        '在Mac上',
        '隐私窗口：在Safari里打开“文件”菜单，选择“新建无痕浏览窗口”。',
        '密码：打开“系统设置”，再点“用户与群组”。',
        '设备：打开“系统设置”，点您的姓名。',
      ],
    ],
  },

  comfort: {
    comfort: '舒适设置',
    about: '选了就能看到效果。您可以再改。',
    close: '关闭',
    device: (asks) => ended(`您的设备要求：${asks}`),
    asks: {
      dark: '深色',
      contrast: '强对比度',
      soft: '柔和对比度',
      still: '较少的动态效果',
      solid: '不透明的底色',
      forced: '设备自己的颜色',
    },
    axes: {
      room: '氛围',
      light: '明暗',
      text: '文字大小',
      amount: '一次显示多少',
      words: '说明',
      help: '求助的方式',
      spacing: '内容之间的距离',
      edges: '边缘',
      underlines: '链接的下划线',
      ring: '光标所在处的标记',
      motion: '动态效果',
      sound: '声音',
    },
    groups: { shows: '显示多少', lines: '距离和线条', moves: '动态和声音' },
    choices: {
      room: {
        system: ['按我的设备', '浅色或深色，按设备的设置。'],
        steady: ['平稳', '朴素，像暖色的纸。'],
        open: ['开阔', '明亮而宽敞。'],
        nook: ['小角落', '柔暗而温暖。'],
        dusk: ['黄昏', '深色，不刺眼。'],
        still: ['安静', '能少就少。'],
        clear: ['清晰', '线条和对比都强。'],
      },
      light: {
        system: ['保持原样'],
        dim: ['暗', '适合暗的地方。'],
        even: ['适中'],
        bright: ['亮', '适合亮的地方。'],
      },
      text: { system: ['保持原样'], large: ['大一些'], larger: ['最大'] },
      amount: {
        system: ['保持原样'],
        one: ['一次一个问题'],
        part: ['一次一部分'],
        everything: ['全部在一个页面'],
      },
      words: { system: ['保持原样'], fewer: ['少一些'], usual: ['平常'], more: ['多一些'] },
      help: {
        system: ['保持原样'],
        shown: ['一直显示'],
        tucked: ['收在一行里', '按一下就会打开。'],
      },
      spacing: { system: ['保持原样'], close: ['近'], usual: ['平常'], roomy: ['宽'] },
      edges: { system: ['保持原样'], soft: ['柔和'], firm: ['分明'] },
      underlines: {
        system: ['保持原样'],
        off: ['少', '正文里才有。'],
        on: ['全部', '更粗，处处都有。'],
      },
      ring: { system: ['保持原样'], usual: ['平常'], strong: ['醒目'] },
      motion: { system: ['按我的设备'], still: ['静止'], usual: ['平常'] },
      sound: {
        system: ['保持原样', '不会自己出声。'],
        off: ['关'],
        on: ['开', '可能会自己出声。'],
      },
    },
    undo: '撤销我的改动',
    reset: '用我设备的设置',
    keep: '在这台设备上保存这些选择',
    kept: '这个浏览器里会留下一小条记录。里面没有您写的内容。',
    chosen: (axis, choice) => `${axis}：${choice}。`,
    keptForSite: '这个浏览器里会留下一小条记录，用于这一个网站。里面没有您写的内容。',
    wasUndone: '这个页面回到了之前的样子。',
    wasReset: '这个页面现在按您的设备显示。',
    isKept: '这些选择已保存在这个浏览器里。',
    isForgotten: '这个浏览器里现在什么都没有保存。',
    notKept: '这个浏览器没能保存这些选择。在这个页面上还有效。',
    offer: '您可以改变这个页面的样子。',
    accept: '看看有哪些选择',
    leave: '保持原样',
    later: '这些选择在页面上方的“舒适设置”里。',
  },

  dialog: {
    close: '关闭',
  },

  loading: {
    text: '这需要一点时间。',
    slow: '这次要久一些。您不需要做什么。',
  },

  link: {
    leaves: '（会离开这个网站）',
    window: '（会打开新窗口）',
    both: '（会离开这个网站，打开新窗口）',
  },

  date: {
    day: '日',
    month: '月',
    year: '年',
    aboutWhen: '大概什么时候',
    season: '季节',
    seasons: ['春天', '夏天', '秋天', '冬天'],
    age: '您当时大概多大',
    event: '某件事之前或之后',
    roughly: '这是大概的时间',
    wasAbout: (age) => ended(`我当时的年龄大概是${age}`),
    decade: (year) => `${year}年代`,
    joint: '，',
    guessed: (date) => `大概${date}`,
    unread: (boxes, example) => `我们没能读懂这个日期。可以按“${boxes}”写，比如${example}。写一部分也可以。`,
    whichYear: '我们看不出是哪一年。可以写四位数字，比如1990。',
  },

  safeContact: {
    channels: { text: '短信', call: '电话', email: '电子邮件', post: '信件' },
    safe: {
      yes: '是，这样安全',
      no: '不，不要这样联系我',
      unsure: '我不确定',
    },
    to: {
      text: '号码',
      call: '号码',
      email: '邮箱地址',
      post: '地址',
      other: '在那里的号码或名字',
    },
    message: '可以给我留言',
    times: '什么时候安全？如果都不勾选，就是任何时候。',
    say: '我们可以说自己是谁？',
    shared: '还有谁用它？',
    word: '一个暗号，让您知道是我们',
    none: '不要联系我',
    right: '对，是这样',
    sum: {
      text: (to, times) => line(to ? `发短信到${to}` : '发短信给我', times),
      call: (to, times) => line(to ? `打电话到${to}` : '打电话给我', times),
      email: (to, times) => line(to ? `发电子邮件到${to}` : '发电子邮件给我', times),
      post: (to, times) => line(to ? `寄信到${to}` : '寄信给我', times),
      other: (channel, to, times) => line(to ? `${channel}：${to}` : channel, times),
      say: (who) => ended(`可以说自己是${who}`),
      sayNothing: '不要说自己是谁。',
      message: '可以留言。',
      noMessage: '不要留言。',
      shared: (who) => ended(`还有别人用它：${who}`),
      word: (word) => ended(`暗号是${word}`),
      not: (channels) => ended(`不要用：${channels}`),
      none: '不要联系我。',
    },
  },

  file: {
    choose: '选择文件',
    chooseOne: '选择一个文件',
    most: (count) => `最多${count}个文件。`,
    each: (size) => `每个文件最大${size}。`,
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} kB`,
    here: '图片里的位置和相机数据会去掉。在发送之前，就在这台设备上完成。',
    there: '图片里的位置和相机数据会去掉。我们收到图片时去掉。',
    original: '发送我的原件，带着日期和地点',
    keep: '保留您的原件：它的日期和地点可能成为证据。',
    kinds: { image: '图片', video: '视频', audio: '声音', text: '文本', application: '文档' },
    line: (number, kind, size) => `文件${number}，${kind}，${size}`,
    asItIs: '按原样发送。里面可能有姓名和地点。',
    show: (number) => `显示文件${number}`,
    hide: (number) => `隐藏文件${number}`,
    remove: (number) => `移除文件${number}`,
    reading: '正在查看您的文件。稍等一下。',
    large: (size) => `有一个文件大于${size}，所以没有添加。小一些的副本也许可以。`,
    many: (count) => `这里放得下${count}个文件。其他文件没有添加。`,
    unlike: '有一个文件的类型和它的名称不一致，所以没有添加。',
    broken: '有一张图片读不出来，所以没有添加。另一份副本也许可以。',
  },

  address: {
    kinds: {
      lines: '我有地址',
      none: '我没有固定地址',
      protected: '有一个政府项目不公开我的地址',
      region: '只写我所在的地区',
    },
    lines: '地址',
    postcode: '邮政编码',
    region: '地区',
    elsewhere: '信件寄到别的地方',
    post: '信件可以寄到哪里',
    postTo: (where) => `信件寄到：${where}`,
  },

  hours: {
    noon: '中午12点',
    midnight: '午夜12点',
    open: '现在开放。',
    until: (time) => ended(`现在开放，到${time}`),
    today: (time) => `今天${time}开放。`,
    tomorrow: (time) => `明天${time}开放。`,
    on: (day, time) => `${day}${time}开放。`,
    zoned: (time, zone) => `${time}（${zone}）`,
  },

  help: {
    person: '和真人说话：',
    tucked: '和真人说话',
    by: {
      call: '拨打',
      text: '发短信到',
      both: '拨打或发短信到',
      tty: '用TTY拨打',
      chat: '在线聊天',
      visit: '到这里来：',
    },
    textTo: (word) => `发送“${word}”到`,
    span: (from, to) => `${from}到${to}`,
    days: (first, last) => `${first}到${last}`,
    when: (times, days) => `${days}${times}`,
    joint: '，',
    everyDay: '每天',
    always: '任何时候',
    languages: (list) => `我们说${list}。`,
    log: '电话和短信可能出现在通话记录和账单里。',
  },

  crisis: {
    lead: '如果您现在想找人谈谈：',
    country: '我在另一个国家或地区',
    language: '另一个国家、地区或语言',
  },
};

/** The same, with English beside what is about leaving, help and consent. No named speaker has signed it yet. */
export const zh = besideEnglish(translation);
