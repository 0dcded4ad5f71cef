const days: ReadonlyMap<string, number> = new Map([
	...(['day', 'days'].map(word => [word, 1]) as [string, number][]),
	...(['week', 'weeks', 'weekly'].map(word => [word, 7]) as [string, number][]),
	...(['fortnight', 'fortnights', 'fortnightly'].map(word => [word, 14]) as [string, number][]),
	...(['month', 'months', 'monthly'].map(word => [word, 30]) as [string, number][]),
	...(['quarter', 'quarters', 'quarterly'].map(word => [word, 91]) as [string, number][]),
	...(['year', 'years', 'yearly'].map(word => [word, 365]) as [string, number][]),
]);

const numbers = new Map(
	'a,two,three,four,five,six,seven,eight,nine,ten'.split(',').map((word, at): [string, number] => [word, at + 1]),
);

/**
 * How often one would like to meet, as people.json has it, in digits: `21`, `every 3 weeks`, `monthly`, `two months`;
 * or `ambient`. Undefined where it is none.
 */
export const readEvery = (text: string): string | undefined => {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/^every\s+/, '');
	if (plain === 'ambient' || plain === 'never' || plain === 'never suggest') return 'ambient';
	const [, amount = '', unit = ''] = /^(?:(\d{1,5}|[a-z]+)(?:\s+|(?<=\d)$))?([a-z]*)$/.exec(plain) ?? [];
	const count = amount === '' ? 1 : amount === 'other' ? 2 : (numbers.get(amount) ?? Number(amount));
	const each = unit === '' && /^\d/.test(amount) ? 1 : days.get(unit);
	const total = count * (each ?? Number.NaN);
	return Number.isInteger(total) && total > 0 && total < 100_000 ? String(total) : undefined;
};
