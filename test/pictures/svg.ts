import type {Terminal as Emulator} from '@xterm/headless';
import {fixedColour, inHex, mixed, type Rgb} from '../../source/tui/drawing/colours.ts';
import type {Palette} from '../../source/tui/drawing/palettes.ts';

/** Letters of one look in a row of a terminal, from a column on. */
export type Run = {
	readonly column: number;
	readonly columns: number;
	readonly text: string;
	readonly colour: string;
	readonly ground?: string;
	readonly isBold: boolean;
	readonly isUnderlined: boolean;
};
export type Frame = readonly (readonly Run[])[];

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<Emulator['buffer']['active']['getLine']>>['getCell']>>;

const colourOf = (isRgb: boolean, isPalette: boolean, value: number, {sixteen}: Palette): Rgb | undefined => {
	if (isRgb) return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
	if (!isPalette) return undefined;
	return value < 16 ? sixteen[value] : fixedColour(value);
};

const lookOf = (cell: Cell, palette: Palette): Omit<Run, 'column' | 'columns' | 'text'> => {
	const text = colourOf(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor(), palette) ?? palette.text;
	const ground = colourOf(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor(), palette);
	const [front, back] = cell.isInverse() ? [ground ?? palette.background, text] : [text, ground];
	return {
		colour: inHex(cell.isDim() ? mixed(front, back ?? palette.background, 0.35) : front),
		...(back && {ground: inHex(back)}),
		isBold: cell.isBold() !== 0,
		isUnderlined: cell.isUnderline() !== 0,
	};
};

/** What an emulator shows, as runs of letters in the colours of a palette. */
export const frameOf = (emulator: Emulator, palette: Palette): Frame =>
	Array.from({length: emulator.rows}, (_, row) => {
		const line = emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
		const runs: Run[] = [];
		for (let column = 0; column < emulator.cols; column++) {
			const cell = line?.getCell(column);
			if (!cell || cell.getWidth() === 0) continue;
			const text = cell.getChars() || ' ';
			const look = lookOf(cell, palette);
			const last = runs.at(-1);
			const isSame = last && last.colour === look.colour && last.ground === look.ground && last.isBold === look.isBold;
			// A wide letter is put in its column, whatever the font makes of it.
			if (last && isSame && last.isUnderlined === look.isUnderlined && cell.getWidth() === 1 && isNarrow(last))
				runs[runs.length - 1] = {...last, text: last.text + text, columns: last.columns + 1};
			else runs.push({...look, column, columns: cell.getWidth(), text});
		}
		return runs.map(run => ({...run, text: run.text.replace(newId, 'for:f4bd')}));
	});

/** The id of an entry that was just written is another one each time. */
const newId = /\bfor:[0-9a-f]{4}\b/;

const isNarrow = ({text, columns}: Run): boolean => Array.from(text).length === columns;

const [wide, high, size, edge] = [8.4, 18, 14, 14];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const at = (number: number): string => String(Math.round(number * 10) / 10);

const runElements = (run: Run, row: number): string => {
	const [x, y, width] = [edge + run.column * wide, edge + row * high, run.columns * wide];
	const ground = run.ground
		? `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${high}" fill="${run.ground}"/>`
		: '';
	const text = run.text.trimEnd();
	if (text.trim() === '') return ground;
	const lead = text.length - text.trimStart().length;
	const start = x + lead * wide;
	const length = run.columns === 2 ? 2 * wide : (text.length - lead) * wide;
	const looks = `${run.isBold ? ' font-weight="bold"' : ''}${run.isUnderlined ? ' text-decoration="underline"' : ''}`;
	const place = `x="${at(start)}" y="${at(y + 13.5)}" textLength="${at(length)}"`;
	return `${ground}<text ${place} fill="${run.colour}"${looks}>${escaped(text.trimStart())}</text>`;
};

const frameElements = (frame: Frame): string =>
	frame.map((runs, row) => runs.map(run => runElements(run, row)).join('')).join('\n');

/**
 * A window as an SVG. Of several frames each is shown for its seconds, again and again; where nothing is to move, the
 * last one.
 */
export const svgOf = (
	frames: readonly {readonly frame: Frame; readonly seconds: number}[],
	columns: number,
	palette: Palette,
	title: string,
): string => {
	const [width, height] = [columns * wide + 2 * edge, (frames[0]?.frame.length ?? 0) * high + 2 * edge].map(at);
	const total = frames.reduce((sum, {seconds}) => sum + seconds, 0);
	let from = 0;
	const rules = frames.map(({seconds}, index) => {
		const [start, end] = [(from / total) * 100, ((from + seconds) / total) * 100].map(at);
		from += seconds;
		const hidden = start === '0' ? '' : '0%{visibility:hidden}';
		const keyframes = `${hidden}${start}%{visibility:visible}${end}%{visibility:hidden}`;
		const rule = `#f${index}{visibility:hidden;animation:k${index} ${total}s step-end infinite}`;
		return `${rule}@keyframes k${index}{${keyframes}}`;
	});
	const last = `#f${frames.length - 1}{visibility:visible!important}`;
	const still = `@media(prefers-reduced-motion:reduce){g{animation:none!important}${last}}`;
	const style = frames.length > 1 ? `<style>${rules.join('')}${still}</style>` : '';
	const groups = frames.map(({frame}, index) =>
		frames.length > 1 ? `<g id="f${index}">\n${frameElements(frame)}\n</g>` : frameElements(frame),
	);
	const sized = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
	const font = `font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="${size}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${sized} ${font} xml:space="preserve" role="img">
<title>${escaped(title)}</title>${style}
<rect width="100%" height="100%" rx="8" fill="${inHex(palette.background)}"/>
${groups.join('\n')}
</svg>
`;
};
