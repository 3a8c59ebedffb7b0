// A script with its own copy of what it imports: src/build/own-copy.ts.
declare module '*?own';
declare module '*?own=map';
