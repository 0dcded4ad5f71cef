/**
 * The text of one of our files with a list of words in place of each expression that is nothing but words from `^` to
 * `$` and is only tested: V8 takes 30 µs to make and compile an expression of twenty words and none for a text, and a
 * line that is read is held against some 200 such. What they find is the same: test/house/word-lists.test.ts.
 */
export const withWordLists = text => {
	const inPlace = text.replace(tested, (whole, pattern) => listed(pattern) ?? whole);
	return [...inPlace.matchAll(declared)].reduce((done, [whole, name, pattern]) => {
		const list = listed(pattern);
		const uses = done.match(new RegExp(`\\b${name}\\b(?!\\.test\\()`, 'g')) ?? [];
		// Whatever else is done with it, as to export it, an expression is needed for.
		if (!list || uses.length !== 1) return done;
		return done.replace(whole, '').replaceAll(new RegExp(`\\b${name}\\.test\\(`, 'g'), () => list);
	}, inPlace);
};

/** The call of `hasWord` up to the text that is tested; undefined where the expression is not of words alone. */
const listed = pattern => {
	const words = wordsOf(pattern);
	return words && `hasWord(${JSON.stringify(`|${words.join('|')}|`)},`;
};

const literal = String.raw`\/\^((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\$\/`;
const tested = new RegExp(`(?<![\\w)\\]])${literal}\\.test\\(`, 'g');
const declared = new RegExp(`^const (\\w+) =\\s+${literal};$`, 'gm');

/**
 * The words that fulfil an expression, given without its `^` and `$`; undefined where they are not a few words alone:
 * letters, `(?:a|b)`, `[ab]` and `?` are read.
 */
export const wordsOf = pattern => {
	let at = 0;
	const product = (heads, tails) => heads.flatMap(head => tails.map(tail => head + tail));
	const choice = () => {
		const words = sequence();
		while (pattern[at] === '|') {
			at++;
			words.push(...sequence());
		}
		return words;
	};
	const sequence = () => {
		let words = [''];
		while (at < pattern.length && !'|)'.includes(pattern[at])) {
			const next = piece();
			const isOptional = pattern[at] === '?';
			if (isOptional) at++;
			words = product(words, isOptional ? [...next, ''] : next);
			if (words.length > most) throw tooMuch;
		}
		return words;
	};
	const piece = () => {
		if (pattern[at] === '(') {
			at += pattern.startsWith('(?:', at) ? 3 : 1;
			const words = choice();
			if (pattern[at++] !== ')') throw tooMuch;
			return words;
		}
		if (pattern[at] === '[') return among();
		return [letter()];
	};
	const among = () => {
		at++;
		const letters = [];
		while (pattern[at] !== ']') {
			if (pattern[at] === '-') throw tooMuch;
			letters.push(letter());
		}
		at++;
		return letters;
	};
	const letter = () => {
		const found = /^(?:\\u([\da-f]{4})|\\([/.'?+-])|([^\\^$.*+?()[\]{}|]))/i.exec(pattern.slice(at));
		if (!found) throw tooMuch;
		at += found[0].length;
		return found[1] ? String.fromCharCode(Number.parseInt(found[1], 16)) : (found[2] ?? found[3]);
	};
	try {
		// An alternative outside of a group, as of `^a|b$`, is not held to both ends: what is read ends before it.
		const words = sequence();
		return at === pattern.length ? [...new Set(words)] : undefined;
	} catch (error) {
		if (error === tooMuch) return undefined;
		throw error;
	}
};

const most = 400;
const tooMuch = new Error('no few words');
