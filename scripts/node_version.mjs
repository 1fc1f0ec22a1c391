// Written so that a very old Node still reads it and can say the sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    '厅通需要 Node.js 20.19 或更高版本，当前是 ' +
      process.versions.node +
      '。\nTingtong needs Node.js 20.19 or newer; this is ' +
      process.versions.node +
      '.',
  );
  process.exit(1);
}
