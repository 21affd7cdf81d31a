const NAME = 'virtual:portal-pages';
const INSIDE = `\0${NAME}`;

/** The pages of the example portal for their stories: written in Node, by the functions that its server calls. */
export const portalPages = () => ({
  name: 'portal-pages',
  resolveId: (id) => (id === NAME ? INSIDE : undefined),
  async load(id) {
    if (id !== INSIDE) return undefined;
    const page = async (name) => (await import(`../examples/portal/pages/${name}.mjs`))[name];
    const [home, intake, confirmation] = await Promise.all(['home', 'intake', 'confirmation'].map(page));
    const { rivermouth: agency } = await import('../examples/portal/agencies/rivermouth/agency.mjs');
    const exit = '#left';
    const about = new Map([['reach', 'Choose one way that is safe, or "I will call you".']]);
    const answers = [
      { question: 'name', value: null, absent: 'asked-declined' },
      { question: 'reach', value: 'self', absent: null },
      { question: 'story', value: 'I would like to talk to someone.', absent: null },
    ];
    const pages = {
      home: home({ agency, exit }),
      intake: intake({ agency, exit, token: '' }),
      refused: intake({ agency, exit, token: '', about }),
      confirmation: confirmation({ agency, exit, sent: { id: 1, sentAt: new Date(), answers } }),
    };
    const texts = Object.entries(pages).map(([name, text]) => [name, String(text)]);
    return `export default ${JSON.stringify(Object.fromEntries(texts))}`;
  },
});
