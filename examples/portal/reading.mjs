// @ts-check
import { agency } from './agency.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;

const weekday = (/** @type {Date} */ date) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: agency.timeZone }).format(date);

const isWorkingDay = (/** @type {Date} */ date) => !['Saturday', 'Sunday'].includes(weekday(date));

/**
 * The day on whose morning Ana reads what was sent: the next working day after it came.
 * @param {Date} sentAt
 */
export function readingDay(sentAt) {
  let day = new Date(sentAt.getTime() + DAY_MS);
  while (!isWorkingDay(day)) day = new Date(day.getTime() + DAY_MS);
  return weekday(day);
}
