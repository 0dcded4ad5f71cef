import {endOfString} from './json-string.ts';

/** What may come next in a JSON text. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const token = /[ \t\r\n]*(?:([{}[\]:,])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * The line, counted from 1, where a text stops being JSON; the last one where it only ends too early. `JSON.parse`
 * tells no place for half of all faults. Linear, at any depth; never throws.
 */
export const lineOfFault = (text: string): number => text.slice(0, placeOfFault(text)).split('\n').length;

const placeOfFault = (text: string): number => {
	const open: ('{' | '[')[] = [];
	let next: Next = 'value';
	let at = 0;
	for (;;) {
		token.lastIndex = at;
		const match = token.exec(text);
		if (!match) break;
		const [, mark, quote] = match;
		const end = quote === undefined ? token.lastIndex : endOfString(text, token.lastIndex - 1);
		const following: Next | undefined = end < 0 ? undefined : after(next, mark, quote !== undefined, open);
		if (!following) break;
		next = following;
		at = end;
	}
	return at + (/^\s*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
};

/** What may come after a token; undefined where the token may not be here. Keeps `open` in step. */
const after = (next: Next, mark: string | undefined, isString: boolean, open: ('{' | '[')[]): Next | undefined => {
	const ended = (): Next => (open.length === 0 ? 'nothing' : ', or end');
	const closes = (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[');
	if (
		closes &&
		(next === ', or end' || (mark === '}' && next === 'key or }') || (mark === ']' && next === 'value or ]'))
	) {
		open.pop();
		return ended();
	}
	if (next === ':') return mark === ':' ? 'value' : undefined;
	if (next === ', or end') return mark !== ',' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
	if (next === 'key' || next === 'key or }') return isString ? ':' : undefined;
	if (next === 'nothing') return undefined;
	if (mark === undefined) return ended();
	if (mark !== '{' && mark !== '[') return undefined;
	open.push(mark);
	return mark === '{' ? 'key or }' : 'value or ]';
};
