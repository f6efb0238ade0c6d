// Loaded into every child: when the runner is gone, even by force, nothing of the demo stays behind.
if (process.channel) {
  process.on("disconnect", () => {
    process.kill(process.pid, "SIGTERM")
  })
  process.channel.unref()
}
