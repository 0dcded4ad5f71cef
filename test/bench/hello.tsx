import {render, Text} from 'ink';

// What Ink alone takes to show something, bundled as goodturn is.
render(<Text>Hello, world</Text>);
