const NAME = 'virtual:portal-pages';
const INSIDE = `\0${NAME}`;

/** What someone has sent to each agency: once so that the page comes back with it, and once so that it is kept. */
const SENT = {
  rivermouth: {
    refused: { story: 'I would like to talk to someone.' },
    kept: { 'name.declined': 'asked-declined', reach: 'self', story: 'I would like to talk to someone.' },
  },
  northfield: {
    refused: { 'born.day': '31', 'born.month': '2', company: 'group', 'group-size': 'a few' },
    kept: { name: 'Sam', days: '3', company: ['walk', 'table'], 'words.skipped': 'asked-declined' },
  },
  'casa-abierta': {
    refused: { name: 'Ana' },
    kept: { name: 'Ana', reach: 'text', phone: '555 0162', share: 'no' },
  },
};

/** The pages of the example portal for their stories: written in Node, by the functions that its server calls. */
export const portalPages = () => ({
  name: 'portal-pages',
  resolveId: (id) => (id === NAME ? INSIDE : undefined),
  async load(id) {
    if (id !== INSIDE) return undefined;
    const { agencies } = await import('../examples/portal/agencies/index.mjs');
    const pages = await Promise.all(agencies.map(async (agency) => [agency.slug, await pagesOf(agency)]));
    return `export default ${JSON.stringify(Object.fromEntries(pages))}`;
  },
});

async function pagesOf(agency) {
  const named = async (folder, name) => (await import(`../examples/portal/${folder}/${name}.mjs`))[name];
  const [home, intake, confirmation, safer, comfort, check] = await Promise.all([
    ...['home', 'intake', 'confirmation', 'safer', 'comfort'].map((name) => named('pages', name)),
    named('intake', 'check'),
  ]);
  const { readPosted, toKeep } = await import('../examples/portal/intake/read.mjs');
  const [refused, kept] = ['refused', 'kept'].map((which) => readPosted(SENT[agency.slug][which]));
  const exit = '#left';
  const sent = { id: 1, sentAt: new Date(), answers: toKeep(agency, kept) };
  const pages = {
    home: home({ agency, exit }),
    intake: intake({ agency, exit, token: '' }),
    refused: intake({ agency, exit, token: '', posted: refused, about: check(agency, refused) }),
    confirmation: confirmation({ agency, exit, sent }),
    safer: safer({ agency, exit }),
    comfort: comfort({ agency, exit, token: '', chosen: {}, isKept: false }),
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]));
}
