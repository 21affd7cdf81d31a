import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, without, type Engine, type Tab } from '../../support/engines.mjs';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

interface Read {
  readonly role: string;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is one stop of a screen reader, rather than a group of them. */
const STOPS = new Set(['heading', 'StaticText', 'textbox', 'radio', 'checkbox', 'combobox', 'button', 'link', 'DisclosureTriangle']); // prettier-ignore

/** What stands beside something is neither above nor below it. */
const isAbove = (one: Read, other: Read): boolean =>
  one.bottom <= other.top && one.left < other.right && other.left < one.right;

/** In Chromium alone, whose accessibility tree can be asked for as a whole. */
describe('what a screen reader reads', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
    tab = await engine.newTab();
    visitor = new Visitor(tab, portal.base, 'northfield');
    await visitor.open();
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  /** Every stop of the page in the order of the accessibility tree, with where it is seen. */
  async function readThrough(): Promise<Read[]> {
    // The header stays in view: only at the top of the page is it where it is read.
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const session = await tab.page.createCDPSession();
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node: AccessibleNode): AccessibleNode[] => [
      ...(!node.ignored && STOPS.has(node.role!.value) ? [node] : []),
      ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)!)),
    ];
    const read: Read[] = [];
    for (const { role, name, backendDOMNodeId: backendNodeId } of inOrder(nodes[0])) {
      const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
      if (!box) continue;
      const [left, top, , , right, bottom]: number[] = box.model.border;
      read.push({ role: role!.value, name: name!.value, left, right, top, bottom });
    }
    await session.detach();
    return read;
  }

  for (const width of [1024, 320])
    test(`comes from top to bottom in every part, ${width} px wide`, async () => {
      await tab.setViewport({ width, height: 768 });
      const upwards: string[] = [];
      for (let part = 1; part <= 8; part++) {
        await visitor.turnTo(part);
        if (part === 5 && width === 1024) await visitor.go('read');
        const read = await readThrough();
        assert.ok(read.length > 8, `part ${part} has ${read.length} stops`);
        for (const [at, stop] of read.entries())
          upwards.push(
            ...read
              .slice(0, at)
              .filter((before) => isAbove(stop, before))
              .map((before) => `part ${part}: "${before.name}" is read before "${stop.name}"`),
          );
      }
      assert.deepEqual(upwards, []);
    });

  test('is a question, then what helps with it, then where it is answered, then how it is declined', async () => {
    await visitor.turnTo(5);
    const read = await readThrough();
    const [from, to] = ['What would you like us to know?', 'Come back to this'].map((name) =>
      read.findIndex((one) => one.name === name),
    );
    assert.deepEqual(
      read
        .slice(from, to + 1)
        .filter(({ role }) => role !== 'StaticText')
        .map(({ role, name }) => [role, name]),
      [
        ['DisclosureTriangle', 'Why we ask'],
        ['DisclosureTriangle', 'Some things you could write about'],
        ['textbox', 'What would you like us to know?'],
        ['button', 'Hide what I wrote'],
        ['radio', "I'd rather not say"],
        ['radio', "I don't know"],
        ['radio', 'Come back to this'],
      ],
    );
  });
});
