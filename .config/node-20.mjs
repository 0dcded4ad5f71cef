// What Node 20 lacks of the ES2024 that Ink and our own source use, and what the build writes of its own. build.mjs
// puts these in their places, and only where they are used. tsconfig.json allows ES2023, and of ES2024 only what
// es2024.d.ts declares: what is here.

export const withResolvers = () => {
	let resolve;
	let reject;
	const promise = new Promise((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return {promise, resolve, reject};
};

export const groupBy = (items, keyOf) => {
	const groups = new Map();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index++);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
};

/** Whether a text is one of the words, `|a|b|`: what word-lists.mjs writes in place of `/^(?:a|b)$/.test`. */
export const hasWord = (words, text) => {
	for (let at = words.indexOf(text); at >= 0 && at < words.length; at = words.indexOf(text, at + 1))
		if (words[at - 1] === '|' && words[at + text.length] === '|') return !text.includes('|');
	return false;
};
