import type {Now} from '../../journal/day.ts';
import {isBirthday} from '../../journal/person/person.ts';
import {type DateReader, isDateFault} from './moment.ts';
import {readPlainDate} from './plain-date.ts';

/**
 * A birthday as people write it, as `1815-12-10`, or `--12-10` without a year: `May 3`, `3.5.1980`, `10 December 1815`.
 * Undefined where it is none.
 */
export const readBirthday = (text: string, now: Now, dates?: DateReader): string | undefined => {
	const value = text.trim().replace(/^the /i, '');
	if (isBirthday(value)) return value;
	// 29 February is a birthday, also where its last one was years ago.
	const day = /\d/.test(value) ? (readPlainDate(value, now, 'past') ?? dates?.(value, now, 'past')) : undefined;
	if (!day || isDateFault(day) || day.date > now.day) return leapDay.test(value) ? '--02-29' : undefined;
	return /\d{4}/.test(value) ? day.date : `--${day.date.slice(5)}`;
};

const leapDay = /^(?:29(?:th)?(?: of)? feb(?:ruary)?|feb(?:ruary)? 29(?:th)?|29\.0?2\.?)$/i;
