/** What is made when it is first asked for, and then kept: tables that most commands never need. */
export const once = <Value>(make: () => Value): (() => Value) => {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

/** The set of the words of a text, made in the same way. */
export const onceSet = (text: string): (() => ReadonlySet<string>) => once(() => new Set(text.split(/\s+/)));

/** Words of which is kept what was found; a journal of many years has more. */
const mostKept = 10_000;

/** What is found for a word when it is first asked for, and then kept, for so many words. */
export const oncePerWord = <Value>(find: (word: string) => Value): ((word: string) => Value) => {
	const known = new Map<string, {readonly value: Value}>();
	return word => {
		const before = known.get(word);
		if (before) return before.value;
		if (known.size >= mostKept) known.clear();
		const value = find(word);
		known.set(word, {value});
		return value;
	};
};
