// A script with its own copy of what it imports: src/cli/own-copy.ts.
declare module '*?own';
