/** What each engine gives assistive technology for the element that a test page holds in `window.askedAbout`. */
import { setTimeout as wait } from 'node:timers/promises';

const NOT_THERE = { role: 'none', name: '' };

/** https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
export async function inChromium(devTools) {
  const { result } = await devTools.send('Runtime.evaluate', { expression: 'window.askedAbout' });
  const { nodes } = await devTools.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [{ ignored, role, name, description, properties = [] }] = nodes;
  if (ignored) return NOT_THERE;
  const states = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  return {
    role: role.value,
    name: name.value,
    description: description?.value ?? '',
    required: states.required === true,
    invalid: states.invalid !== undefined && states.invalid !== 'false',
    disabled: states.disabled === true,
    checked: states.checked === 'true',
    pressed: states.pressed === 'true',
  };
}

/** https://www.w3.org/TR/webdriver2/#get-computed-role */
export async function inWebKit(driver) {
  const element = await driver.element(() => window.askedAbout);
  const ask = (what) => driver.send('GET', `/element/${element}/${what}`);
  try {
    return { role: await ask('computedrole'), name: await ask('computedlabel') };
  } catch (error) {
    // What WebKitGTK answers for an element that is not in the tree.
    if (error.code === 'unknown error') return NOT_THERE;
    throw error;
  }
}

/**
 * Firefox shows its whole accessibility tree to scripts of the browser itself, and BiDi can run one. That tree lives in
 * another process than the page, and gives an element's unknown `aria-` attributes along: this is how it is found again.
 */
export async function inFirefox(page) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const mark = crypto.randomUUID();
  await page.evaluate((mark) => window.askedAbout.setAttribute('aria-asked', mark), mark);
  try {
    // The tree follows the page within a frame or two, and later on a busy machine; what does not come is not in it.
    for (const deadline = Date.now() + 5000; Date.now() < deadline; await wait(20)) {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: String(findInFirefox),
        arguments: [{ type: 'string', value: mark }],
        target: { context: tree.contexts[0].context },
        awaitPromise: false,
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      if (result.result.type === 'string') return JSON.parse(result.result.value);
    }
    return NOT_THERE;
  } finally {
    await page.evaluate(() => window.askedAbout.removeAttribute('aria-asked'));
  }
}

/** Runs in the browser's own window, where `Cc`, `Ci` and `gBrowser` are. */
/* global Cc, Ci, gBrowser */
function findInFirefox(mark) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { STATE_REQUIRED, STATE_INVALID, STATE_UNAVAILABLE, STATE_CHECKED, STATE_PRESSED } =
    Ci.nsIAccessibleStates;

  const isMarked = (node) => {
    for (const { key, value } of node.attributes?.enumerate() ?? [])
      if (key === 'asked') return value === mark;
    return false;
  };
  const find = (node) => {
    if (isMarked(node)) return node;
    for (let i = 0; i < node.childCount; i++) {
      const found = find(node.getChildAt(i));
      if (found) return found;
    }
    return null;
  };

  for (const { linkedBrowser } of gBrowser.tabs) {
    const root = service.getAccessibleFor(linkedBrowser);
    const node = root && find(root);
    if (!node) continue;
    const states = {};
    node.getState(states, {});
    const is = (state) => (states.value & state) !== 0;
    return JSON.stringify({
      role: node.computedARIARole,
      name: node.name ?? '',
      description: node.description ?? '',
      required: is(STATE_REQUIRED),
      invalid: is(STATE_INVALID),
      disabled: is(STATE_UNAVAILABLE),
      checked: is(STATE_CHECKED),
      pressed: is(STATE_PRESSED),
    });
  }
  return null;
}
