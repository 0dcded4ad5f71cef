import {inAnyScript} from '../any-script.ts';
import type {How} from '../journal/how.ts';
import {fold} from '../journal/names.ts';
import type {Head} from './head.ts';
import type {Dated} from './sentences/dated.ts';
import {isOfOtherDay, restOf} from './sentences/frames/reader.ts';
import {longestRead} from './sentences/read-head.ts';
import {howOf} from './words/how.ts';

const words = inAnyScript(/[\p{L}\p{M}-]+/gu);

/**
 * `met Tom at the gym, and I owe him a beer`, `saw Ada, the party is on the 6th`: whether the first word for a way of
 * meeting belongs to what else the line tells, and not to this meeting.
 */
export const isHowOfOther = (text: string, {section, reading}: Head, {finding}: Dated, how: How): boolean => {
	const start = section.pieces[0]?.start ?? 0;
	const found = [...text.slice(start, start + longestRead).matchAll(words.of(text))].find(
		([word]) => howOf(fold(word)) === how,
	);
	if (!found) return false;
	const at = start + found.index;
	const isIn = (rest: {readonly start: number; readonly end: number}): boolean => at >= rest.start && at < rest.end;
	if (isIn(finding.rest)) return false;
	return (
		reading.dated.some(other => other.finding.kind !== 'meeting' && isIn(other.finding.rest)) ||
		(finding.tense === 'past' && reading.told.reader.all.some(one => isOfOtherDay(one) && isIn(restOf(one))))
	);
};
