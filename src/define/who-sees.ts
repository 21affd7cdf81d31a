// Generated from src/components/fields/who-sees/who-sees.ts by `npm run generate`.

import { define } from '../base/define.js';
import { LeeWhoSees } from '../components/fields/who-sees/who-sees.js';
import baseField from '../sheets/base/field.js';
import whoSees from '../sheets/who-sees.js';

define('lee-who-sees', LeeWhoSees, [baseField, whoSees]);

declare global {
  interface HTMLElementTagNameMap {
    'lee-who-sees': LeeWhoSees;
  }
}
