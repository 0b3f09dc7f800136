def log = new File(basedir, 'build.log').text
def realm = log =~ /(?s)Populating class realm plugin>io\.github\.backupchecker:checker-maven-plugin:.*?\n((?:\[DEBUG\]   Included: [^\n]+\n)+)/
assert realm.find() : 'Maven does not tell what it loads'
def jars = realm.group(1).readLines().collect { it.replaceFirst(/.*Included: /, '').trim().split(':') }
// Maven before 3.9 adds it to every plugin that does not name it itself
jars.removeAll { it[0] == 'org.codehaus.plexus' && it[1] == 'plexus-utils' }
def sizes = jars.collectEntries { [(it[1]): new File(localRepositoryPath, "${it[0].replace('.', '/')}/${it[1]}/${it[3]}/${it[1]}-${it[3]}.jar").length()] }

assert sizes.containsKey('checker-core') : 'the plugin is not among them'
assert sizes.every { it.value > 0 } : 'a jar that is not there'
assert sizes.size() <= 10 : 'more jars than users should have to trust'
assert sizes.values().sum() <= 3 * 1024 * 1024 : "more bytes than users should have to wait for: $sizes"
