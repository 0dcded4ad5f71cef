import {describe, expect, test} from 'vitest';
import {themes} from '../../../source/journal/settings.ts';
import {contrast, fixedColour, hex, type Rgb, type TerminalColours} from '../../../source/tui/drawing/colours.ts';
import {looksOf, seenAs} from '../../../source/tui/drawing/looks.ts';
import {palettes} from '../../../source/tui/drawing/palettes.ts';
import {type Ground, type Tone, themeTable} from '../../../source/tui/drawing/theme.ts';

const tones = Object.keys(themeTable.terminal.inks) as readonly Tone[];
const grounds: readonly (Ground | undefined)[] = [undefined, 'cursor', 'left'];

/** The contrast of a meaning on a terminal. Text and background changed have the same. */
const seenContrast = (
	theme: (typeof themes)[number],
	tone: Tone,
	on: Ground | undefined,
	terminal: TerminalColours,
) => {
	const {looks, text, ground} = seenAs(theme, tone, on, terminal);
	// How faint a terminal makes text is its own affair, and not computed.
	expect(looks).not.toContain('dim');
	return contrast(text?.colour ?? terminal.text, ground?.colour ?? terminal.background);
};

test('contrast is that of WCAG', () => {
	expect(contrast(hex('#ffffff'), hex('#000000'))).toBeCloseTo(21);
	expect(contrast(hex('#777777'), hex('#ffffff'))).toBeCloseTo(4.48, 2);
});

describe.each(themes)('%s', theme => {
	const least = themeTable[theme].contrast;

	test.each(palettes)('is read in $name: every text on everything that it is painted on', palette => {
		expect(least).toBeGreaterThanOrEqual(4.5);
		for (const isTrue of [true, false])
			for (const on of grounds)
				for (const tone of tones)
					expect(
						seenContrast(theme, tone, on, {...palette, isTrue}),
						`${tone} on ${on ?? 'the background'}`,
					).toBeGreaterThanOrEqual(least);
	});

	test('says nothing in plain blue, and is told apart where colours are not known', () => {
		for (const terminal of [undefined, ...palettes])
			for (const tone of tones)
				expect(looksOf(theme, terminal)(tone)[0].replace(/38;2;\d+;\d+;\d+/, '')).not.toMatch(/(?:\[|;)34(?:;|m)/);
		for (const tone of ['who', 'late', 'failed', 'match', 'here'] as const)
			expect(looksOf(theme)(tone)[0]).not.toBe('');
	});

	test('paints the row under the cursor so that it is seen and read, also where colours are not known', () => {
		for (const on of ['cursor', 'left'] as const) {
			const {text, ground, looks} = seenAs(theme, 'plain', on);
			if (text && ground) expect(contrast(text.colour, ground.colour)).toBeGreaterThanOrEqual(4.5);
			else expect(looks).toContain(on === 'cursor' ? 'inverse' : 'underline');
			for (const palette of palettes) {
				const seen = seenAs(theme, 'plain', on, palette);
				if (seen.ground) expect(contrast(seen.ground.colour, palette.background)).toBeGreaterThan(1.03);
				else expect(seen.looks.length).toBeGreaterThan(0);
			}
		}
	});
});

/** How those see colours who see one less (Machado, Oliveira and Fernandes 2009, all of it missing); linear parts. */
const kinds = {
	protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const linear = (colour: Rgb): readonly number[] =>
	colour.map(part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
const times = (matrix: readonly number[], parts: readonly number[]): readonly number[] =>
	[0, 1, 2].map(row => [0, 1, 2].reduce((sum, at) => sum + (matrix[row * 3 + at] ?? 0) * (parts[at] ?? 0), 0));
const clamped = (parts: readonly number[]): readonly number[] => parts.map(part => Math.min(1, Math.max(0, part)));
/** CIE L*a*b* of linear parts, D65. */
const lab = (parts: readonly number[]): readonly number[] => {
	const toXyz = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505];
	const [x = 0, y = 0, z = 0] = times(toXyz, parts).map((one, at) => {
		const share = one / ([0.9505, 1, 1.089][at] ?? 1);
		return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
	});
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const apart = (one: readonly number[], other: readonly number[]): number =>
	Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));

describe('colour-blind', () => {
	const pair = (terminal: TerminalColours | undefined): readonly Rgb[] =>
		(['youOwe', 'theyOwe'] as const).map(tone => {
			const {text} = seenAs('colour-blind', tone, undefined, terminal);
			return text?.colour ?? fixedColour(16);
		});

	test.each(Object.entries(kinds))('has two colours that are told apart with %s', (_, matrix) => {
		for (const terminal of [undefined, ...palettes]) {
			const [one = [], other = []] = pair(terminal).map(colour => lab(clamped(times(matrix, linear(colour)))));
			expect(apart(one, other)).toBeGreaterThan(25);
		}
	});
});
