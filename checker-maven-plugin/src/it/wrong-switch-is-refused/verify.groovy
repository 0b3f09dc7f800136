def log = new File(basedir, 'build.log').text

assert log.contains("'yes' is not a value of checker.skip: write true or false") : 'taken for false'
