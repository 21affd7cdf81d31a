import type { Permissions } from './rules/platform.js';

export const PERMISSIONS: Permissions = {
  'src/base/warn.ts': { console: 'the one place that speaks to a developer, and never on a public page' },
  'src/base/task.ts': { timer: 'the end of the current task; no delay' },
  'src/components/messages/loading/loading.ts': {
    timer: 'says that something is on its way after one second, and other words after ten',
  },
  'src/controllers/announcer.ts': { timer: 'news are spaced out, so that each is heard to its end' },
  'src/controllers/comfort.ts': { storage: 'comfort choices, only where the person asked to keep them' },
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
  'src/controllers/sending.ts': {
    timer: 'says that sending takes longer than usual, and lets the person try again',
  },
};
