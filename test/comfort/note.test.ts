import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AXES, CHOICES, type Comfort } from '../../src/controllers/comfort.js';
import { comfortAttributes, comfortCookie, readComfortCookie } from '../../src/html.js';

/** Any choices, each axis chosen or not. */
const choices = fc.record(
  Object.fromEntries(AXES.map((axis) => [axis, fc.constantFrom<string>(...CHOICES[axis])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Comfort>;

const pairOf = (cookie: string): string => cookie.slice(0, cookie.indexOf(';'));

test('reads from a cookie what was written into it, among the cookies of the site', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const header = `session=a=b; ${pairOf(comfortCookie(chosen))}; other=1`;
      assert.deepEqual(readComfortCookie(header), { ...chosen });
      assert.equal(String(comfortAttributes(header)), String(comfortAttributes(chosen)));
    }),
  );
});

test('writes attributes of known choices alone, whatever a cookie holds', () => {
  const known = AXES.flatMap((axis) => CHOICES[axis].map((value) => ` data-lee-${axis}="${value}"`));
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...AXES), (text, axis) => {
      for (const note of [text, `${axis}=${text}`, `${axis}=${encodeURIComponent(text)}`]) {
        const written = String(comfortAttributes(`ui-comfort=${note}`));
        assert.equal(written.replace(new RegExp(known.join('|'), 'g'), ''), '');
      }
      const given = comfortAttributes({ [axis]: text });
      assert.ok(['', ...known].includes(String(given)));
    }),
  );
});

test('writes nothing for a person who keeps nothing', () => {
  for (const header of [undefined, null, '', 'session=1', 'my-ui-comfort=room=nook', 'xui-comfort=room=nook'])
    assert.equal(String(comfortAttributes(header)), '');
  assert.equal(String(comfortAttributes({})), '');
});

test('knows no choice that every object has', () => {
  assert.deepEqual(readComfortCookie('ui-comfort=__proto__=x&constructor=y&room=toString'), {});
});

test('sets a cookie for this site alone, for a year, under a neutral name', () => {
  assert.equal(
    comfortCookie({ room: 'dusk', text: 'large' }),
    'ui-comfort=room=dusk&text=large&offer=answered; Path=/; Max-Age=31536000; SameSite=Strict; Secure',
  );
  assert.doesNotMatch(comfortCookie({}, { secure: false }), /Secure/);
  assert.doesNotMatch(comfortCookie({}), /HttpOnly/);
});

test('puts nothing into a cookie that was not chosen from what there is', () => {
  const chosen = { room: 'dusk; Domain=example.org', text: 'large' } as unknown as Comfort;
  assert.match(comfortCookie(chosen), /^ui-comfort=text=large&offer=answered; Path/);
});
