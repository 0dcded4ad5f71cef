import type {Terminal as Emulator} from '@xterm/headless';

/** The rows of the window as a person sees them, without spaces at their ends. */
export const linesOf = ({buffer: {active}, rows}: Emulator): readonly string[] =>
	Array.from(
		{length: rows},
		(_, row) =>
			active
				.getLine(active.baseY + row)
				?.translateToString(true)
				.trimEnd() ?? '',
	);

/** The rows of the window, each letter with how it is shown where that is not as usual. */
export const cellsOf = ({buffer: {active}, rows, cols}: Emulator): readonly string[] =>
	Array.from({length: rows}, (_, row) => {
		let [line, before] = ['', ''];
		for (let column = 0; column < cols; column++) {
			const cell = active.getLine(active.baseY + row)?.getCell(column);
			if (!cell) continue;
			const looks = [cell.isBold(), cell.isDim(), cell.isUnderline(), cell.isInverse()].map(Number).join();
			const look = cell.isAttributeDefault() ? '' : `${cell.getFgColor()} on ${cell.getBgColor()}, ${looks}`;
			line += `${look === before ? '' : `<${look}>`}${cell.getChars() || ' '}`;
			before = look;
		}
		return line;
	});

/** What a program has set on a terminal, and must put back. */
export type Modes = {
	readonly isAlternate: boolean;
	readonly isCursorHidden: boolean;
	readonly isPasteMarked: boolean;
	/** Whether a picture was begun and is not whole yet (mode 2026): a terminal shows the one before it until then. */
	readonly isDrawing: boolean;
};

/** Follows what is set on an emulator, from before the first byte on. */
export const watchModes = (emulator: Emulator): (() => Modes) => {
	let isCursorHidden = false;
	let isDrawing = false;
	// The emulator knows the first, and does not tell.
	for (const [final, hides] of [
		['l', true],
		['h', false],
	] as const)
		emulator.parser.registerCsiHandler({prefix: '?', final}, parameters => {
			if (parameters.includes(25)) isCursorHidden = hides;
			if (parameters.includes(2026)) isDrawing = !hides;
			return false;
		});
	return () => ({
		isAlternate: emulator.buffer.active.type === 'alternate',
		isCursorHidden,
		isPasteMarked: emulator.modes.bracketedPasteMode,
		isDrawing,
	});
};
