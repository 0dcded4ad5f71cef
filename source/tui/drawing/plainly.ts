import {type Line, textOf} from './line.ts';

/** The words of a line as they are read aloud, each a space apart, without the symbols that have a word beside them. */
export const plainly = (line: Line): string =>
	textOf(line)
		.replace(/[●○◇·✓←→⇢▌│▏]|[▁-█]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
