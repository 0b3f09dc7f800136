def log = new File(basedir, 'build.log').text
def runs = log.split('(?m)^.*Scanning for projects.*$').drop(1).toList()

runs.each {
  assert it.count("The declarations of 'vaults' are judged by nobody") == 1 : 'not said once a build'
  assert !it.contains("'plain'") : 'a module without declarations is named'
}

assert runs.size() == 2 : 'not each way of asking'
