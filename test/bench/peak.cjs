// Loaded before a program: says at its end how many kilobytes it held at most.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`);
});
