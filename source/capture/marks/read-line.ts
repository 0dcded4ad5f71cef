import type {Source} from '../names/read-name.ts';
import {chunkRules} from './chunk-rules.ts';
import {applyPut, blank, finishPlace, type GrowingLine} from './growing.ts';
import type {Parted} from './line-section.ts';
import {type LineRule, type LineSoFar, plainText} from './rule.ts';
import {signRules} from './sign-rules.ts';
import {textRules} from './text-rules.ts';

const gap = /\s*/y;
const chunk = /\S+/y;

const endOf = (pattern: RegExp, line: string, at: number): number => {
	pattern.lastIndex = at;
	return pattern.test(line) ? pattern.lastIndex : at;
};

/** All rules, for the start of a chunk; within one, only those of running text are asked. */
const startRules: readonly LineRule[] = [...chunkRules, ...signRules, ...textRules];

/**
 * Takes the line apart from `start`, after the date: at each place the first rule that reads something says what it is
 * and where reading goes on. In one pass; linear in the length of the text. Never throws.
 */
export const readLine = (line: Source, start: number, {now, dates}: Pick<LineSoFar, 'now' | 'dates'>): Parted => {
	const reading = blank(start, {now, dates});
	for (let at = start; at < line.text.length; ) {
		const from = endOf(gap, line.text, at);
		const isStart = from > at || at === start;
		const isLineEnd = from > at && line.text.slice(at, from).includes('\n');
		if (isLineEnd && (reading.hasHead || reading.section.marker))
			applyPut(line.text, reading, {put: 'body', isLineEnd});
		if (from >= line.text.length) break;
		at = readAt(line, from, reading, isStart ? startRules : textRules);
	}
	for (const section of reading.sections) finishPlace(section, reading.spans);
	const {sections, spans, hints, needsDates} = reading;
	return {sections, spans, hints: [...hints.values()], needsDates};
};

/** Reads on at a place, and returns where the next one is. */
const readAt = (line: Source, at: number, reading: GrowingLine, rules: readonly LineRule[]): number => {
	if (at >= reading.chunkEnd) reading.chunkEnd = endOf(chunk, line.text, at);
	while ((line.words[reading.word]?.start ?? at) < at) reading.word++;
	for (const rule of rules) {
		const step = rule(line, at, reading);
		for (const put of step?.puts ?? []) applyPut(line.text, reading, put);
		if (step && step.next > at) {
			reading.chunkEnd = Math.max(reading.chunkEnd, step.next);
			return step.next;
		}
	}
	applyPut(line.text, reading, plainText(at, reading.chunkEnd));
	return reading.chunkEnd;
};
