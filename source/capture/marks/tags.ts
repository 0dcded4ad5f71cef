import {once} from '../../once.ts';

const tagPattern = once(() => /#(\p{L}[\p{L}\p{M}\p{N}_\-/]*)/uy);

/** A tag that begins at a place: in lower case, without its `#`. Undefined where none does: `#12`. */
export const tagAt = (text: string, at: number): {readonly tag: string; readonly end: number} | undefined => {
	if (text[at] !== '#') return undefined;
	const tag = tagPattern();
	tag.lastIndex = at;
	const found = tag.exec(text);
	return found ? {tag: (found[1] ?? '').normalize('NFC').toLowerCase(), end: tag.lastIndex} : undefined;
};
