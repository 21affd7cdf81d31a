import checks from './checks.mjs';
import fields from './fields.mjs';
import form from './form.mjs';
import heap from './heap.mjs';
import load from './load.mjs';
import many from './many.mjs';
import size from './size.mjs';

/**
 * Each measure has `columns`, and `measure(contender, { browser, address })`, which gives a figure for each of them. `prepare`
 * gives the address of the contender's page. A contender whose `lacks` has the key `lack` is left out; what `noted` names is
 * said under the table. `most` is for what takes long, `often` for what is short beside its own noise, `once` for what is
 * the same each time.
 */
export const measures = [size, fields, checks, form, heap, load, many];
