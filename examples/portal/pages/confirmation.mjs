// @ts-check
import { markup } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { agency } from '../agency.mjs';
import { allQuestions } from '../intake/questions.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';
