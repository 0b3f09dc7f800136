def log = new File(basedir, 'build.log').text

assert log.contains("There is no settings file 'company.yaml'") : 'a missing file was ignored'
