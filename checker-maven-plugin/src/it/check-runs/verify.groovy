def log = new File(basedir, 'build.log').text

assert log.contains(':check (default) @ check-runs') : 'check is not bound to verify'
