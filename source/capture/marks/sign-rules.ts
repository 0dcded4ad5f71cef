import {atName} from '../names/read-name.ts';
import {type LineRule, plainText} from './rule.ts';
import {tagAt} from './tags.ts';

const opening = /[([{"'“‘«]+/y;

/** Where the opening brackets and quotes at a place end. */
const afterOpening = (line: string, at: number): number => {
	opening.lastIndex = at;
	return opening.test(line) ? opening.lastIndex : at;
};

/** `\` leaves the rest of its chunk as text, and goes. */
const stroke: LineRule = (line, at, {chunkEnd}) => {
	const sign = afterOpening(line.text, at);
	const isStroke = line.text[sign] === '\\' && sign + 1 < chunkEnd;
	return isStroke ? {next: chunkEnd, puts: [plainText(at, sign), plainText(sign + 1, chunkEnd)]} : undefined;
};

/** `#work` */
const tag: LineRule = (line, at, {chunkEnd}) => {
	const sign = afterOpening(line.text, at);
	const found = line.text[sign] === '#' ? tagAt(line.text, sign) : undefined;
	if (!found) return undefined;
	const isWhole = sign === at && found.end === chunkEnd;
	return {
		next: found.end,
		puts: [{put: 'place-end'}, plainText(at, sign), {put: 'tag', tag: found.tag, start: sign, end: found.end, isWhole}],
	};
};

/** `@Ada`; in a favour or need only its marker names people. */
const name: LineRule = (line, at, {section}) => {
	const sign = afterOpening(line.text, at);
	const mention = line.text[sign] === '@' && !section.marker ? atName(line, sign) : undefined;
	return mention && {next: mention.end, puts: [{put: 'place-end'}, plainText(at, sign), {put: 'person', mention}]};
};

/** What may come first in a chunk, or after an opening bracket or quote. In this order. */
export const signRules: readonly LineRule[] = [stroke, tag, name];
