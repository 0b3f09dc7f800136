def log = new File(basedir, 'build.log').text
def runs = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

runs.each {
  assert it.contains("'yes' is not a value of checker.skip in two: write true or false") : 'a switch is taken for off'
}

assert runs.size() == 3 : 'not each way of asking'
