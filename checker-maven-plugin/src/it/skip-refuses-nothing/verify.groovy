assert new File(basedir, 'build.log').text.contains('Skipped: checker.skip is set') : 'not said'
