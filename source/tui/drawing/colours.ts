/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What a terminal has told of its colours. `sixteen`: those with a number, as far as it told them. */
export type TerminalColours = {
	readonly text: Rgb;
	readonly background: Rgb;
	readonly sixteen: readonly (Rgb | undefined)[];
	/** Whether it shows any colour, or the nearest of 256. */
	readonly isTrue: boolean;
};

/** `#1e90ff` as a colour. */
export const hex = (text: string): Rgb => {
	const at = (start: number): number => Number.parseInt(text.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
};

/** The colour as `#1e90ff`. */
export const inHex = (colour: Rgb): string => `#${colour.map(part => part.toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number): number => {
	const share = part / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** How light a colour is, from 0 to 1 (WCAG 2, relative luminance). */
export const lightness = ([red, green, blue]: Rgb): number =>
	0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours, from 1 to 21 (WCAG 2). Text is read well from 4.5. */
export const contrast = (one: Rgb, other: Rgb): number => {
	const [a, b] = [lightness(one), lightness(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** So much of the way from one colour to another; `share` from 0 to 1. */
export const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
	const part = (a: number, b: number): number => Math.round(a + (b - a) * share);
	return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])];
};

const levels = [0, 95, 135, 175, 215, 255] as const;

/** The colour with this number of the 240 that are the same in every terminal, from 16 to 255. */
export const fixedColour = (number: number): Rgb => {
	if (number >= 232) {
		const grey = 8 + 10 * (number - 232);
		return [grey, grey, grey];
	}
	const level = (of: number): number => levels[of] ?? 0;
	const at = number - 16;
	return [level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6)];
};

/** The number of the nearest of those 240. */
export const nearestFixed = (colour: Rgb): number => {
	let nearest = 16;
	let least = Number.POSITIVE_INFINITY;
	for (let number = 16; number < 256; number++) {
		const distance = fixedColour(number).reduce((sum, part, at) => sum + (part - (colour[at] ?? 0)) ** 2, 0);
		if (distance >= least) continue;
		least = distance;
		nearest = number;
	}
	return nearest;
};
