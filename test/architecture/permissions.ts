import type { Permissions } from './rules/platform.js';

export const PERMISSIONS: Permissions = {
  'src/base/warn.ts': { console: 'the one place that speaks to a developer, and never on a public page' },
  'src/base/task.ts': { timer: 'the end of the current task; no delay' },
  'src/components/messages/loading/loading.ts': {
    timer: 'says that something is on its way after one second, and other words after ten',
  },
  'src/controllers/announcer.ts': { timer: 'news are spaced out, so that each is heard to its end' },
  'src/controllers/comfort-note.ts': { storage: 'comfort choices, only where the person asked to keep them' },
  'src/controllers/draft/device-shelf.ts': {
    storage: 'sealed drafts, only after the person said yes; looking makes no database',
  },
  'src/controllers/draft/rhythm.ts': {
    timer: 'saves when there is a rest in writing, after the person said yes',
  },
  'src/controllers/draft/sent.ts': {
    storage: 'in this tab, the salt of a draft that is being sent, so that no other is erased afterwards',
  },
  'src/controllers/draft/server-shelf.ts': {
    network: 'sealed drafts, to an address of the site that the host wrote, after the person said yes',
  },
  'src/controllers/erase.ts': {
    storage: 'clears all that the site keeps, where the person asked; it writes nothing',
    network: "asks the site's own server to clear its part, at the address that the host wrote",
  },
  'src/controllers/exit.ts': {
    storage: 'the neutral mark of a visit that was left, in this tab alone',
    timer: 'leaves once more where the first try did not, as when the device is offline',
  },
  'src/controllers/exit-reach.ts': { timer: 'looks once a frame whether the exit is in reach; no delay' },
  'src/controllers/exit-traces.ts': {
    storage: 'tells a visit that was left already, which is not told of twice',
    network: 'tells the host of the exit, at the address that the host wrote',
  },
  'src/controllers/forget.ts': { storage: 'removes what the library kept; it writes nothing' },
  'src/controllers/trail.ts': {
    storage: 'that links replace their page, in this tab alone and only where the person asked',
  },
  'src/controllers/wait.ts': {
    timer: 'a portal’s own timers, which are held while the page is paused, and the end of a visit',
  },
  'src/controllers/visit-end.ts': {
    network: 'asks the host for more time, at the address that the host wrote, without content',
  },
  'src/studio/studio.ts': { timer: 'looks at what was changed once a frame; no delay' },
  'src/controllers/sending.ts': {
    timer: 'says that sending takes longer than usual, and lets the person try again',
  },
};
