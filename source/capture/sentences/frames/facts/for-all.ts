/**
 * What is offered, without for whom: `mend any bicycle you put in front of him` is to mend bicycles, and `show anyone
 * how to prune` to show how to prune.
 */
export const forAll = (value: string): string =>
	value
		.replace(/\bany (?:old |single )?([a-z-]+)(?: (?:you|that|which|he|she|they|who|under|going)\b.*)?$/i, (_, noun) =>
			severalOf(noun),
		)
		.replace(/\b(?:any|every)(?:one|body)(?: else)? (?=[a-z])(?!who|that|but|else|under|with a\b)/i, '');

const severalOf = (noun: string): string => {
	if (/(?:s|thing|work|advice|help)$/i.test(noun)) return noun;
	if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:ch|sh|x|z)$/i.test(noun) ? `${noun}es` : `${noun}s`;
};
